using System.Net;

namespace Stripe;

/// <summary>Calls on customer objects.</summary>
public class CustomerService : Service,
    ICreatable<Customer, CustomerCreateOptions>,
    IDeletable<Customer, CustomerDeleteOptions>,
    IListable<Customer, CustomerListOptions>,
    IRetrievable<Customer, CustomerGetOptions>,
    ISearchable<Customer, CustomerSearchOptions>,
    IUpdatable<Customer, CustomerUpdateOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public CustomerService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public CustomerService(IStripeClient client) : base(client)
    {
    }

    internal CustomerService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>A customer's payment methods.</summary>
    public virtual CustomerPaymentMethodService PaymentMethods => field ??= new CustomerPaymentMethodService(Requestor);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Customer Create(CustomerCreateOptions options, RequestOptions requestOptions = null) =>
        Request<Customer>(BaseAddress.Api, HttpMethod.Post, "/v1/customers", options, requestOptions);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Customer> CreateAsync(
        CustomerCreateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Customer>(BaseAddress.Api, HttpMethod.Post, "/v1/customers", options, requestOptions, cancellationToken);

    /// <summary>Deletes one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Customer Delete(string id, CustomerDeleteOptions options = null, RequestOptions requestOptions = null) =>
        Request<Customer>(BaseAddress.Api, HttpMethod.Delete, $"/v1/customers/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Deletes one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Customer> DeleteAsync(
        string id, CustomerDeleteOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Customer>(BaseAddress.Api, HttpMethod.Delete, $"/v1/customers/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Customer Get(string id, CustomerGetOptions options = null, RequestOptions requestOptions = null) =>
        Request<Customer>(BaseAddress.Api, HttpMethod.Get, $"/v1/customers/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Customer> GetAsync(
        string id, CustomerGetOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Customer>(BaseAddress.Api, HttpMethod.Get, $"/v1/customers/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<Customer> List(CustomerListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<Customer>>(BaseAddress.Api, HttpMethod.Get, "/v1/customers", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<Customer>> ListAsync(
        CustomerListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<Customer>>(BaseAddress.Api, HttpMethod.Get, "/v1/customers", options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<Customer> ListAutoPaging(CustomerListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<Customer>("/v1/customers", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<Customer> ListAutoPagingAsync(
        CustomerListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<Customer>("/v1/customers", options, requestOptions, cancellationToken);

    /// <summary>Searches; results lag behind writes by up to a minute.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeSearchResult<Customer> Search(CustomerSearchOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeSearchResult<Customer>>(BaseAddress.Api, HttpMethod.Get, "/v1/customers/search", options, requestOptions);

    /// <summary>Searches; results lag behind writes by up to a minute.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeSearchResult<Customer>> SearchAsync(
        CustomerSearchOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeSearchResult<Customer>>(BaseAddress.Api, HttpMethod.Get, "/v1/customers/search",
            options, requestOptions, cancellationToken);

    /// <summary>Search auto paging.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<Customer> SearchAutoPaging(CustomerSearchOptions options = null, RequestOptions requestOptions = null) =>
        SearchRequestAutoPaging<Customer>("/v1/customers/search", options, requestOptions);

    /// <summary>Search auto paging.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<Customer> SearchAutoPagingAsync(
        CustomerSearchOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        SearchRequestAutoPagingAsync<Customer>("/v1/customers/search", options, requestOptions, cancellationToken);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Customer Update(string id, CustomerUpdateOptions options, RequestOptions requestOptions = null) =>
        Request<Customer>(BaseAddress.Api, HttpMethod.Post, $"/v1/customers/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Customer> UpdateAsync(
        string id, CustomerUpdateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Customer>(BaseAddress.Api, HttpMethod.Post, $"/v1/customers/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Takes the discount away.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Discount DeleteDiscount(string id, CustomerDeleteDiscountOptions options = null, RequestOptions requestOptions = null) =>
        Request<Discount>(BaseAddress.Api, HttpMethod.Delete, $"/v1/customers/{WebUtility.UrlEncode(id)}/discount",
            options, requestOptions);

    /// <summary>Takes the discount away.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Discount> DeleteDiscountAsync(
        string id, CustomerDeleteDiscountOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Discount>(BaseAddress.Api, HttpMethod.Delete, $"/v1/customers/{WebUtility.UrlEncode(id)}/discount",
            options, requestOptions, cancellationToken);
}
