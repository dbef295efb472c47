namespace Stripe;

/// <summary>A service that creates objects.</summary>
public interface ICreatable<TEntity, TOptions> where TEntity : IStripeEntity where TOptions : BaseOptions, new()
{
    /// <summary>Creates one.</summary>
    TEntity Create(TOptions createOptions, RequestOptions requestOptions = null);

    /// <summary>Creates one.</summary>
    Task<TEntity> CreateAsync(TOptions createOptions, RequestOptions requestOptions = null, CancellationToken cancellationToken = default);
}

/// <summary>A service that reads objects by id.</summary>
public interface IRetrievable<TEntity, TOptions> where TEntity : IStripeEntity, IHasId where TOptions : BaseOptions, new()
{
    /// <summary>Reads one.</summary>
    TEntity Get(string id, TOptions retrieveOptions = null, RequestOptions requestOptions = null);

    /// <summary>Reads one.</summary>
    Task<TEntity> GetAsync(
        string id, TOptions retrieveOptions = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default);
}

/// <summary>A service that changes objects.</summary>
public interface IUpdatable<TEntity, TOptions> where TEntity : IStripeEntity, IHasId where TOptions : BaseOptions, new()
{
    /// <summary>Changes the given fields of one.</summary>
    TEntity Update(string id, TOptions updateOptions, RequestOptions requestOptions = null);

    /// <summary>Changes the given fields of one.</summary>
    Task<TEntity> UpdateAsync(
        string id, TOptions updateOptions, RequestOptions requestOptions = null, CancellationToken cancellationToken = default);
}

/// <summary>A service that deletes objects.</summary>
public interface IDeletable<TEntity, TOptions> where TEntity : IStripeEntity, IHasId where TOptions : BaseOptions, new()
{
    /// <summary>Deletes one.</summary>
    TEntity Delete(string id, TOptions options = null, RequestOptions requestOptions = null);

    /// <summary>Deletes one.</summary>
    Task<TEntity> DeleteAsync(
        string id, TOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default);
}

/// <summary>A service that lists objects, newest first.</summary>
public interface IListable<TEntity, TOptions> where TEntity : IStripeEntity, IHasId where TOptions : ListOptions, new()
{
    /// <summary>Reads one page.</summary>
    StripeList<TEntity> List(TOptions listOptions = null, RequestOptions requestOptions = null);

    /// <summary>Reads one page.</summary>
    Task<StripeList<TEntity>> ListAsync(
        TOptions listOptions = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default);

    /// <summary>Reads all pages, each when it is reached.</summary>
    IEnumerable<TEntity> ListAutoPaging(TOptions listOptions = null, RequestOptions requestOptions = null);

    /// <summary>Reads all pages, each when it is reached.</summary>
    IAsyncEnumerable<TEntity> ListAutoPagingAsync(
        TOptions listOptions = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default);
}

/// <summary>A service that searches objects.</summary>
public interface ISearchable<TEntity, TOptions> where TEntity : IStripeEntity, IHasId where TOptions : SearchOptions, new()
{
    /// <summary>Reads one page.</summary>
    StripeSearchResult<TEntity> Search(TOptions searchOptions = null, RequestOptions requestOptions = null);

    /// <summary>Reads one page.</summary>
    Task<StripeSearchResult<TEntity>> SearchAsync(
        TOptions searchOptions = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default);

    /// <summary>Reads all pages, each when it is reached.</summary>
    IEnumerable<TEntity> SearchAutoPaging(TOptions searchOptions = null, RequestOptions requestOptions = null);

    /// <summary>Reads all pages, each when it is reached.</summary>
    IAsyncEnumerable<TEntity> SearchAutoPagingAsync(
        TOptions searchOptions = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default);
}

/// <summary>A service that reads the one object of its kind.</summary>
public interface ISingletonRetrievable<TEntity> where TEntity : IStripeEntity
{
    /// <summary>Reads it.</summary>
    TEntity Get(RequestOptions requestOptions = null);

    /// <summary>Reads it.</summary>
    Task<TEntity> GetAsync(RequestOptions requestOptions = null, CancellationToken cancellationToken = default);
}
