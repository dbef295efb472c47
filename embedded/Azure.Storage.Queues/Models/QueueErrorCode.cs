#nullable disable

namespace Azure.Storage.Queues.Models;

/// <summary>The queue service's error codes.</summary>
public readonly struct QueueErrorCode : IEquatable<QueueErrorCode>
{
    private readonly string _value;

    /// <summary>A code by its name.</summary>
    public QueueErrorCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>AccountAlreadyExists.</summary>
    public static QueueErrorCode AccountAlreadyExists { get; } = new("AccountAlreadyExists");

    /// <summary>AccountBeingCreated.</summary>
    public static QueueErrorCode AccountBeingCreated { get; } = new("AccountBeingCreated");

    /// <summary>AccountIsDisabled.</summary>
    public static QueueErrorCode AccountIsDisabled { get; } = new("AccountIsDisabled");

    /// <summary>AuthenticationFailed.</summary>
    public static QueueErrorCode AuthenticationFailed { get; } = new("AuthenticationFailed");

    /// <summary>AuthorizationFailure.</summary>
    public static QueueErrorCode AuthorizationFailure { get; } = new("AuthorizationFailure");

    /// <summary>AuthorizationPermissionMismatch.</summary>
    public static QueueErrorCode AuthorizationPermissionMismatch { get; } = new("AuthorizationPermissionMismatch");

    /// <summary>AuthorizationProtocolMismatch.</summary>
    public static QueueErrorCode AuthorizationProtocolMismatch { get; } = new("AuthorizationProtocolMismatch");

    /// <summary>AuthorizationResourceTypeMismatch.</summary>
    public static QueueErrorCode AuthorizationResourceTypeMismatch { get; } = new("AuthorizationResourceTypeMismatch");

    /// <summary>AuthorizationServiceMismatch.</summary>
    public static QueueErrorCode AuthorizationServiceMismatch { get; } = new("AuthorizationServiceMismatch");

    /// <summary>AuthorizationSourceIPMismatch.</summary>
    public static QueueErrorCode AuthorizationSourceIPMismatch { get; } = new("AuthorizationSourceIPMismatch");

    /// <summary>ConditionHeadersNotSupported.</summary>
    public static QueueErrorCode ConditionHeadersNotSupported { get; } = new("ConditionHeadersNotSupported");

    /// <summary>ConditionNotMet.</summary>
    public static QueueErrorCode ConditionNotMet { get; } = new("ConditionNotMet");

    /// <summary>EmptyMetadataKey.</summary>
    public static QueueErrorCode EmptyMetadataKey { get; } = new("EmptyMetadataKey");

    /// <summary>FeatureVersionMismatch.</summary>
    public static QueueErrorCode FeatureVersionMismatch { get; } = new("FeatureVersionMismatch");

    /// <summary>InsufficientAccountPermissions.</summary>
    public static QueueErrorCode InsufficientAccountPermissions { get; } = new("InsufficientAccountPermissions");

    /// <summary>InternalError.</summary>
    public static QueueErrorCode InternalError { get; } = new("InternalError");

    /// <summary>InvalidAuthenticationInfo.</summary>
    public static QueueErrorCode InvalidAuthenticationInfo { get; } = new("InvalidAuthenticationInfo");

    /// <summary>InvalidHeaderValue.</summary>
    public static QueueErrorCode InvalidHeaderValue { get; } = new("InvalidHeaderValue");

    /// <summary>InvalidHttpVerb.</summary>
    public static QueueErrorCode InvalidHttpVerb { get; } = new("InvalidHttpVerb");

    /// <summary>InvalidInput.</summary>
    public static QueueErrorCode InvalidInput { get; } = new("InvalidInput");

    /// <summary>InvalidMarker.</summary>
    public static QueueErrorCode InvalidMarker { get; } = new("InvalidMarker");

    /// <summary>InvalidMd5.</summary>
    public static QueueErrorCode InvalidMd5 { get; } = new("InvalidMd5");

    /// <summary>InvalidMetadata.</summary>
    public static QueueErrorCode InvalidMetadata { get; } = new("InvalidMetadata");

    /// <summary>InvalidQueryParameterValue.</summary>
    public static QueueErrorCode InvalidQueryParameterValue { get; } = new("InvalidQueryParameterValue");

    /// <summary>InvalidRange.</summary>
    public static QueueErrorCode InvalidRange { get; } = new("InvalidRange");

    /// <summary>InvalidResourceName.</summary>
    public static QueueErrorCode InvalidResourceName { get; } = new("InvalidResourceName");

    /// <summary>InvalidUri.</summary>
    public static QueueErrorCode InvalidUri { get; } = new("InvalidUri");

    /// <summary>InvalidXmlDocument.</summary>
    public static QueueErrorCode InvalidXmlDocument { get; } = new("InvalidXmlDocument");

    /// <summary>InvalidXmlNodeValue.</summary>
    public static QueueErrorCode InvalidXmlNodeValue { get; } = new("InvalidXmlNodeValue");

    /// <summary>Md5Mismatch.</summary>
    public static QueueErrorCode Md5Mismatch { get; } = new("Md5Mismatch");

    /// <summary>MessageNotFound.</summary>
    public static QueueErrorCode MessageNotFound { get; } = new("MessageNotFound");

    /// <summary>MessageTooLarge.</summary>
    public static QueueErrorCode MessageTooLarge { get; } = new("MessageTooLarge");

    /// <summary>MetadataTooLarge.</summary>
    public static QueueErrorCode MetadataTooLarge { get; } = new("MetadataTooLarge");

    /// <summary>MissingContentLengthHeader.</summary>
    public static QueueErrorCode MissingContentLengthHeader { get; } = new("MissingContentLengthHeader");

    /// <summary>MissingRequiredHeader.</summary>
    public static QueueErrorCode MissingRequiredHeader { get; } = new("MissingRequiredHeader");

    /// <summary>MissingRequiredQueryParameter.</summary>
    public static QueueErrorCode MissingRequiredQueryParameter { get; } = new("MissingRequiredQueryParameter");

    /// <summary>MissingRequiredXmlNode.</summary>
    public static QueueErrorCode MissingRequiredXmlNode { get; } = new("MissingRequiredXmlNode");

    /// <summary>MultipleConditionHeadersNotSupported.</summary>
    public static QueueErrorCode MultipleConditionHeadersNotSupported { get; } = new("MultipleConditionHeadersNotSupported");

    /// <summary>OperationTimedOut.</summary>
    public static QueueErrorCode OperationTimedOut { get; } = new("OperationTimedOut");

    /// <summary>OutOfRangeInput.</summary>
    public static QueueErrorCode OutOfRangeInput { get; } = new("OutOfRangeInput");

    /// <summary>OutOfRangeQueryParameterValue.</summary>
    public static QueueErrorCode OutOfRangeQueryParameterValue { get; } = new("OutOfRangeQueryParameterValue");

    /// <summary>PopReceiptMismatch.</summary>
    public static QueueErrorCode PopReceiptMismatch { get; } = new("PopReceiptMismatch");

    /// <summary>QueueAlreadyExists.</summary>
    public static QueueErrorCode QueueAlreadyExists { get; } = new("QueueAlreadyExists");

    /// <summary>QueueBeingDeleted.</summary>
    public static QueueErrorCode QueueBeingDeleted { get; } = new("QueueBeingDeleted");

    /// <summary>QueueDisabled.</summary>
    public static QueueErrorCode QueueDisabled { get; } = new("QueueDisabled");

    /// <summary>QueueNotEmpty.</summary>
    public static QueueErrorCode QueueNotEmpty { get; } = new("QueueNotEmpty");

    /// <summary>QueueNotFound.</summary>
    public static QueueErrorCode QueueNotFound { get; } = new("QueueNotFound");

    /// <summary>RequestBodyTooLarge.</summary>
    public static QueueErrorCode RequestBodyTooLarge { get; } = new("RequestBodyTooLarge");

    /// <summary>RequestUrlFailedToParse.</summary>
    public static QueueErrorCode RequestUrlFailedToParse { get; } = new("RequestUrlFailedToParse");

    /// <summary>ResourceAlreadyExists.</summary>
    public static QueueErrorCode ResourceAlreadyExists { get; } = new("ResourceAlreadyExists");

    /// <summary>ResourceNotFound.</summary>
    public static QueueErrorCode ResourceNotFound { get; } = new("ResourceNotFound");

    /// <summary>ResourceTypeMismatch.</summary>
    public static QueueErrorCode ResourceTypeMismatch { get; } = new("ResourceTypeMismatch");

    /// <summary>ServerBusy.</summary>
    public static QueueErrorCode ServerBusy { get; } = new("ServerBusy");

    /// <summary>UnsupportedHeader.</summary>
    public static QueueErrorCode UnsupportedHeader { get; } = new("UnsupportedHeader");

    /// <summary>UnsupportedHttpVerb.</summary>
    public static QueueErrorCode UnsupportedHttpVerb { get; } = new("UnsupportedHttpVerb");

    /// <summary>UnsupportedQueryParameter.</summary>
    public static QueueErrorCode UnsupportedQueryParameter { get; } = new("UnsupportedQueryParameter");

    /// <summary>UnsupportedXmlNode.</summary>
    public static QueueErrorCode UnsupportedXmlNode { get; } = new("UnsupportedXmlNode");

    /// <summary>Same code?</summary>
    public static bool operator ==(QueueErrorCode left, QueueErrorCode right) => left.Equals(right);

    /// <summary>Another code?</summary>
    public static bool operator !=(QueueErrorCode left, QueueErrorCode right) => !left.Equals(right);

    /// <summary>Same code?</summary>
    public static bool operator ==(QueueErrorCode code, string value) => value is not null && code.Equals(new QueueErrorCode(value));

    /// <summary>Another code?</summary>
    public static bool operator !=(QueueErrorCode code, string value) => !(code == value);

    /// <summary>Same code?</summary>
    public static bool operator ==(string value, QueueErrorCode code) => code == value;

    /// <summary>Another code?</summary>
    public static bool operator !=(string value, QueueErrorCode code) => !(code == value);

    /// <summary>A code by its name.</summary>
    public static implicit operator QueueErrorCode(string value) => new(value);

    /// <summary>A code by its name.</summary>
    public static implicit operator QueueErrorCode?(string value) => new QueueErrorCode(value);

    /// <inheritdoc />
    public bool Equals(QueueErrorCode other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);

    /// <summary>Same code?</summary>
    public bool Equals(string value) => this == value;

    /// <inheritdoc />
    public override bool Equals(object obj) => obj is QueueErrorCode other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _value is null ? 0 : StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value);

    /// <inheritdoc />
    public override string ToString() => _value;
}
