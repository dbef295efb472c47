namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>A listener whose functions an operator may run by hand.</summary>
internal interface IManualTrigger
{
    TriggerInput InputByHand(FunctionDescriptor function, string? input);
}
