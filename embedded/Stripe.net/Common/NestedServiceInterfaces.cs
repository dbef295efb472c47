namespace Stripe;

/// <summary>A service that lists objects of another, newest first.</summary>
public interface INestedListable<TEntity, TOptions> where TEntity : IStripeEntity, IHasId where TOptions : ListOptions, new()
{
    /// <summary>Reads one page.</summary>
    StripeList<TEntity> List(string parentId, TOptions listOptions = null, RequestOptions requestOptions = null);

    /// <summary>Reads one page.</summary>
    Task<StripeList<TEntity>> ListAsync(
        string parentId, TOptions listOptions = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default);

    /// <summary>Reads all pages, each when it is reached.</summary>
    IEnumerable<TEntity> ListAutoPaging(string parentId, TOptions listOptions = null, RequestOptions requestOptions = null);

    /// <summary>Reads all pages, each when it is reached.</summary>
    IAsyncEnumerable<TEntity> ListAutoPagingAsync(
        string parentId, TOptions listOptions = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default);
}

/// <summary>A service that reads objects of another by id.</summary>
public interface INestedRetrievable<TEntity, TOptions> where TEntity : IStripeEntity, IHasId where TOptions : BaseOptions, new()
{
    /// <summary>Reads one.</summary>
    TEntity Get(string parentId, string id, TOptions retrieveOptions = null, RequestOptions requestOptions = null);

    /// <summary>Reads one.</summary>
    Task<TEntity> GetAsync(
        string parentId, string id, TOptions retrieveOptions = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default);
}
