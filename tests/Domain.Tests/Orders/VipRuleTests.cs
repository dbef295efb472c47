using Serverless.Domain.Fulfilment;
using Serverless.Domain.Orders;

namespace Serverless.Domain.Tests.Orders;

public class VipRuleTests
{
    private static readonly VipRule Rule = new(500m, 365);

    [Fact]
    public void One_penny_more_than_the_limit_makes_a_vip_and_the_limit_itself_does_not()
    {
        Order order = Given.Paid();
        Assert.Empty(Rule.Judge(order, new(Given.Gbp(50000), 3)));

        OrderEvent[] judged = [.. Rule.Judge(order, new(Given.Gbp(50001), 3))];
        Assert.Equal(new VipRecognised(Given.Gbp(50001), 3, Given.Gbp(50000), 365), judged[0]);
        order.Do(judged);
        Assert.Equal((true, true, "vip"), (order.IsVip, order.GoesFirst, Assert.Single(order.Tags)));
    }

    [Fact]
    public void The_limit_is_in_major_units_whatever_the_currency() =>
        Assert.Equal((true, false), (Rule.IsEnough(new(501, "JPY")), Rule.IsEnough(new(500000, "KWD"))));

    [Fact]
    public void A_customer_is_looked_at_once_before_the_first_parcel()
    {
        Order order = Given.Paid();
        Assert.True(Rule.AsksAbout(order));
        Assert.False((Rule with { Over = 0 }).AsksAbout(order));
        Assert.False(Rule.AsksAbout(Given.Planned()));
        order.Do([.. Rule.Judge(order, new(Given.Gbp(50001), 1))]);
        Assert.False(Rule.AsksAbout(order));
    }

    [Fact]
    public void Nobody_without_a_mail_address_is_a_vip() =>
        Assert.False(Rule.AsksAbout(Given.Paid(draft: Given.Draft() with { Customer = new() { Name = "Hidden by the marketplace" } })));

    [Fact]
    public void A_tag_that_staff_have_set_is_not_set_again()
    {
        Order order = Given.Paid();
        order.Do(order.ChangeTags([VipRule.Tag], []));
        Assert.IsType<VipRecognised>(Assert.Single(Rule.Judge(order, new(Given.Gbp(60000), 2))));
    }
}
