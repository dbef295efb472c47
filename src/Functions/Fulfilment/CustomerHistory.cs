using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Functions.Orders.Storage;

namespace Serverless.Functions.Fulfilment;

/// <summary>What a customer's earlier orders have brought in. Whoever has none costs one request; each order that counts is one more, until it is enough.</summary>
public sealed class CustomerHistory(OrderLists lists, OrderStore orders)
{
    // Who has ordered more often than that has spent enough on the newest of them, or never will.
    private const int MostOrders = 200;
    private const int AtOnce = 4;

    /// <summary>What was spent before this order, in its currency, by the same customer of the same channel.</summary>
    /// <param name="order">The order; it does not count itself.</param>
    /// <param name="rule">Which orders count, and how much is enough.</param>
    /// <param name="cancellation">Stops reading.</param>
    public async Task<CustomerSpending> BeforeAsync(Order order, VipRule rule, CancellationToken cancellation)
    {
        CustomerSpending sum = new(Money.Zero(order.Currency), 0);
        List<string> earlier = await lists.EarlierOfCustomerAsync(order, rule.Since(order), cancellation).Take(MostOrders).ToListAsync(cancellation);
        foreach (string[] some in earlier.Chunk(AtOnce))
        {
            Payment?[] payments = await Task.WhenAll(some.Select(id => orders.PaymentAsync(id, cancellation)));
            foreach (Money held in payments.Select(payment => payment?.Refundable ?? default).Where(held => held.Amount > 0 && held.Currency == order.Currency))
            {
                sum = new(sum.Spent + held, sum.Orders + 1);
            }

            if (rule.IsEnough(sum.Spent))
            {
                break;
            }
        }

        return sum;
    }
}
