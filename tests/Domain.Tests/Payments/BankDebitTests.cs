using Serverless.Domain.Exceptions;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;

namespace Serverless.Domain.Tests.Payments;

/// <summary>A bank may work on a payment for weeks; its order waits.</summary>
public class BankDebitTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(21);

    [Fact]
    public void The_order_waits_a_day_at_a_time_and_staff_hear_once_when_the_banks_time_is_over()
    {
        Order order = Worked();
        Assert.Equal("", order.AwaitPayment(Given.Now.AddHours(23), Longest).Story());
        List<DateTimeOffset> looks = [];
        while (!StandingExceptions.Of(order).Any())
        {
            looks.Add(order.PayBy);
            order.Do(order.AwaitPayment(order.PayBy, Longest));
        }

        Assert.Equal(Enumerable.Range(1, 21).Select(day => Given.Now.AddDays(day)), looks);
        Assert.Equal((ExceptionRule.Surprise, "bankTakesLong"), StandingExceptions.Of(order).Select(item => (item.Rule, item.Code)).Single());
        order.Do(order.AwaitPayment(order.PayBy, Longest));
        Assert.Single(StandingExceptions.Of(order));
        Assert.Equal(Given.Now.AddDays(23), order.PayBy);

        order.Do(order.RecordPayment(Given.Captured(5143), Given.Promise, Given.Now, "rfn_late"));
        Assert.Empty(StandingExceptions.Of(order));
        Assert.Equal("", order.AwaitPayment(order.PayBy, Longest).Story());
    }

    [Fact]
    public void The_first_look_after_a_long_standstill_tells_staff_at_once()
    {
        Order order = Worked();
        PaymentAwaited awaited = Assert.IsType<PaymentAwaited>(Assert.Single(order.AwaitPayment(Given.Now.AddDays(30), Longest).Events));
        Assert.Equal((Given.Now.AddDays(31), true), (awaited.Until, awaited.TooLong));
    }

    [Fact]
    public void The_last_word_of_the_bank_says_whether_it_is_working()
    {
        Order order = Worked();
        Assert.True(order.Payment.IsProcessing);
        Assert.Contains("waits for the bank", AnswerCard.For(order, Given.Now).NeedsAction);
        Assert.False(ExceptionRules.IsUnpaidTooLong(order, TimeSpan.FromMinutes(30), Given.Now.AddDays(2)));
        order.Do(new PaymentRecorded(Given.Entry(PaymentEntryKind.Failed, 5143) with { At = Given.Now.AddDays(1) }));
        Assert.False(order.Payment.IsProcessing);
        Assert.True(ExceptionRules.IsUnpaidTooLong(order, TimeSpan.FromMinutes(30), Given.Now.AddDays(2)));
        Assert.Equal("orderExpired", order.Expire(order.PayBy, "rfn_1").Story());
    }

    private static Order Worked()
    {
        Order order = Given.Reserved();
        return order.Do(order.RecordPayment(Given.Entry(PaymentEntryKind.Processing, 5143), Given.Promise, Given.Now, "rfn_late"));
    }
}
