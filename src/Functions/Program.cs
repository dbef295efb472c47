using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;
using Serverless.Functions.Channels;
using Serverless.Functions.Exceptions;
using Serverless.Functions.Fulfilment;
using Serverless.Functions.Hosting;
using Serverless.Functions.Insights;
using Serverless.Functions.Inventory;
using Serverless.Functions.Notifications;
using Serverless.Functions.Orders;
using Serverless.Functions.Payments;
using Serverless.Functions.Returns;
using Serverless.Functions.Shipping;
using Serverless.Functions.Web;

try
{
    FunctionsApplicationBuilder builder = FunctionsApplication.CreateBuilder(args);
    builder.ConfigureFunctionsWebApplication();
    builder.UseWeb();
    builder.AddTelemetry();
    builder.Services
        .AddHosting(builder.Configuration)
        .AddWeb()
        .AddOrders()
        .AddPayments(builder.Configuration)
        .AddInventory()
        .AddFulfilment()
        .AddShipping(builder.Configuration)
        .AddNotifications(builder.Configuration)
        .AddChannels(builder.Configuration)
        .AddReturns(builder.Configuration)
        .AddExceptions(builder.Configuration)
        .AddInsights();
    await builder.Build().RunAsync();
    return 0;
}
catch (SettingException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}
