using Serverless.Domain.Orders;

namespace Serverless.Functions.Notifications.Templates;

/// <summary>The address cannot be shipped to as it is: the customer corrects it by a link.</summary>
public static class AddressProblemMail
{
    /// <summary>Writes the mail.</summary>
    public static Mail Write(MailContext context)
    {
        Order order = context.Order;
        return context.Open("Please check your delivery address")
            .Say($"We cannot send order {order.Number} to the address that we have: something in it is missing or does not fit together.")
            .Button("Correct the address", context.AddressPage)
            .Say("As soon as it is right, your order goes on by itself. If you have corrected it in the meantime, you can ignore this mail.")
            .Close($"Order {order.Number}: please check your delivery address");
    }
}
