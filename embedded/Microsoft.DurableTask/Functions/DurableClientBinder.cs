using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Hosting;
using Microsoft.DurableTask.Client;

namespace Microsoft.DurableTask.Engine;

/// <summary>Hands the client to functions that ask for it.</summary>
internal sealed class DurableClientBinder(IDurableTaskClientProvider clients, ManagementAddresses addresses) : IParameterBinder
{
    private FunctionAppClient? client;

    public bool CanBind(ParameterInfo parameter) =>
        parameter.IsDefined(typeof(DurableClientAttribute)) && parameter.ParameterType == typeof(DurableTaskClient);

    public ValueTask<object?> BindAsync(ParameterInfo parameter, FunctionContext context) =>
        ValueTask.FromResult<object?>(client ??= new FunctionAppClient(clients.GetClient(), addresses));
}
