#nullable disable
using Azure.Storage.Queues.Models;
using Azure.Storage.Sas;

namespace Azure.Storage.Queues;

/// <content>The account: its settings, its second location, signatures.</content>
public partial class QueueServiceClient
{
    /// <summary>Whether the client knows the account's key, with which signatures are made.</summary>
    public virtual bool CanGenerateAccountSasUri => _backend.Key is not null;

    /// <summary>The service's settings.</summary>
    public virtual Response<QueueServiceProperties> GetProperties(CancellationToken cancellationToken = default) =>
        _backend.GetServiceProperties(false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>The service's settings.</summary>
    public virtual Task<Response<QueueServiceProperties>> GetPropertiesAsync(CancellationToken cancellationToken = default) =>
        _backend.GetServiceProperties(true, cancellationToken).AsTask();

    /// <summary>Changes the service's settings; what is null stays, but <see cref="QueueServiceProperties.Cors"/> must not be.</summary>
    public virtual Response SetProperties(QueueServiceProperties properties, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(properties);
        return _backend.SetServiceProperties(properties, false, cancellationToken).GetAwaiter().GetResult();
    }

    /// <summary>Changes the service's settings; what is null stays, but <see cref="QueueServiceProperties.Cors"/> must not be.</summary>
    public virtual async Task<Response> SetPropertiesAsync(QueueServiceProperties properties, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(properties);
        return await _backend.SetServiceProperties(properties, true, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>How far the copy at the second location has come; only the second location's address tells.</summary>
    public virtual Response<QueueServiceStatistics> GetStatistics(CancellationToken cancellationToken = default) =>
        _backend.GetStatistics(false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>How far the copy at the second location has come; only the second location's address tells.</summary>
    public virtual Task<Response<QueueServiceStatistics>> GetStatisticsAsync(CancellationToken cancellationToken = default) =>
        _backend.GetStatistics(true, cancellationToken).AsTask();

    /// <summary>A key that signs in the caller's name; the client has to have a token credential.</summary>
    public virtual Response<UserDelegationKey> GetUserDelegationKey(
        QueueGetUserDelegationKeyOptions options, CancellationToken cancellationToken = default) =>
        _backend.GetUserDelegationKey(Checked(options), false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>A key that signs in the caller's name; the client has to have a token credential.</summary>
    public virtual async Task<Response<UserDelegationKey>> GetUserDelegationKeyAsync(
        QueueGetUserDelegationKeyOptions options, CancellationToken cancellationToken = default) =>
        await _backend.GetUserDelegationKey(Checked(options), true, cancellationToken).ConfigureAwait(false);

    /// <summary>A key that signs in the caller's name; the client has to have a token credential.</summary>
    public virtual Response<UserDelegationKey> GetUserDelegationKey(
        DateTimeOffset? startsOn, DateTimeOffset expiresOn, CancellationToken cancellationToken) =>
        GetUserDelegationKey(new QueueGetUserDelegationKeyOptions(expiresOn) { StartsOn = startsOn }, cancellationToken);

    /// <summary>A key that signs in the caller's name; the client has to have a token credential.</summary>
    public virtual Task<Response<UserDelegationKey>> GetUserDelegationKeyAsync(
        DateTimeOffset? startsOn, DateTimeOffset expiresOn, CancellationToken cancellationToken) =>
        GetUserDelegationKeyAsync(new QueueGetUserDelegationKeyOptions(expiresOn) { StartsOn = startsOn }, cancellationToken);

    /// <summary>The service's address with a signature of the account.</summary>
    /// <exception cref="InvalidOperationException">The signature would say too little.</exception>
    public Uri GenerateAccountSasUri(AccountSasPermissions permissions, DateTimeOffset expiresOn, AccountSasResourceTypes resourceTypes) =>
        GenerateAccountSasUri(permissions, expiresOn, resourceTypes, out _);

    /// <summary>The service's address with a signature of the account, and the text that was signed.</summary>
    /// <exception cref="InvalidOperationException">The signature would say too little.</exception>
    public Uri GenerateAccountSasUri(
        AccountSasPermissions permissions, DateTimeOffset expiresOn, AccountSasResourceTypes resourceTypes, out string stringToSign) =>
        GenerateAccountSasUri(new AccountSasBuilder(permissions, expiresOn, AccountSasServices.Queues, resourceTypes), out stringToSign);

    /// <summary>The service's address with a signature of the account.</summary>
    /// <exception cref="InvalidOperationException">The signature would not open queues, or says too little.</exception>
    public Uri GenerateAccountSasUri(AccountSasBuilder builder) => GenerateAccountSasUri(builder, out _);

    /// <summary>The service's address with a signature of the account, and the text that was signed.</summary>
    /// <exception cref="InvalidOperationException">The signature would not open queues, or says too little.</exception>
    public Uri GenerateAccountSasUri(AccountSasBuilder builder, out string stringToSign)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (!builder.Services.HasFlag(AccountSasServices.Queues))
        {
            throw new InvalidOperationException(
                "SAS Uri cannot be generated. builder.Services does specify Queues. "
                + "builder.Services must either specify Queues or specify all Services are accessible in the value.");
        }

        return new UriBuilder(Uri) { Query = builder.Sign(_backend.Key, out stringToSign).ToString() }.Uri;
    }

    private static QueueGetUserDelegationKeyOptions Checked(QueueGetUserDelegationKeyOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.StartsOn is { } start && start.Offset != TimeSpan.Zero)
        {
            throw new ArgumentException("startsOn must be UTC");
        }

        return options.ExpiresOn.Offset == TimeSpan.Zero ? options : throw new ArgumentException("expiresOn must be UTC");
    }
}
