namespace SendGrid.Helpers.Errors.Model;

/// <summary>The request is at fault (4xx).</summary>
public class RequestErrorException : Exception
{
    /// <summary>Makes an empty one.</summary>
    public RequestErrorException()
    {
    }

    /// <summary>Makes one with a message.</summary>
    public RequestErrorException(string message) : base(message)
    {
    }

    /// <summary>Makes one with a message and a cause.</summary>
    public RequestErrorException(string message, Exception innerException) : base(message, innerException)
    {
    }
}

/// <summary>400: the request is malformed.</summary>
public class BadRequestException : RequestErrorException
{
    /// <summary>Makes an empty one.</summary>
    public BadRequestException()
    {
    }

    /// <summary>Makes one with a message.</summary>
    public BadRequestException(string message) : base(message)
    {
    }

    /// <summary>Makes one with a message and a cause.</summary>
    public BadRequestException(string message, Exception innerException) : base(message, innerException)
    {
    }
}

/// <summary>401: the key is missing or wrong.</summary>
public class UnauthorizedException : RequestErrorException
{
    /// <summary>Makes an empty one.</summary>
    public UnauthorizedException()
    {
    }

    /// <summary>Makes one with a message.</summary>
    public UnauthorizedException(string message) : base(message)
    {
    }

    /// <summary>Makes one with a message and a cause.</summary>
    public UnauthorizedException(string message, Exception innerException) : base(message, innerException)
    {
    }
}

/// <summary>403: the key does not permit this.</summary>
public class ForbiddenException : RequestErrorException
{
    /// <summary>Makes an empty one.</summary>
    public ForbiddenException()
    {
    }

    /// <summary>Makes one with a message.</summary>
    public ForbiddenException(string message) : base(message)
    {
    }

    /// <summary>Makes one with a message and a cause.</summary>
    public ForbiddenException(string message, Exception innerException) : base(message, innerException)
    {
    }
}

/// <summary>404: there is no such thing.</summary>
public class NotFoundException : RequestErrorException
{
    /// <summary>Makes an empty one.</summary>
    public NotFoundException()
    {
    }

    /// <summary>Makes one with a message.</summary>
    public NotFoundException(string message) : base(message)
    {
    }

    /// <summary>Makes one with a message and a cause.</summary>
    public NotFoundException(string message, Exception innerException) : base(message, innerException)
    {
    }
}

/// <summary>405: the method is not offered.</summary>
public class MethodNotAllowedException : RequestErrorException
{
    /// <summary>Makes an empty one.</summary>
    public MethodNotAllowedException()
    {
    }

    /// <summary>Makes one with a message.</summary>
    public MethodNotAllowedException(string message) : base(message)
    {
    }

    /// <summary>Makes one with a message and a cause.</summary>
    public MethodNotAllowedException(string message, Exception innerException) : base(message, innerException)
    {
    }
}

/// <summary>413: the body is too large.</summary>
public class PayloadTooLargeException : RequestErrorException
{
    /// <summary>Makes an empty one.</summary>
    public PayloadTooLargeException()
    {
    }

    /// <summary>Makes one with a message.</summary>
    public PayloadTooLargeException(string message) : base(message)
    {
    }

    /// <summary>Makes one with a message and a cause.</summary>
    public PayloadTooLargeException(string message, Exception innerException) : base(message, innerException)
    {
    }
}

/// <summary>415: the media type is not taken.</summary>
public class UnsupportedMediaTypeException : RequestErrorException
{
    /// <summary>Makes an empty one.</summary>
    public UnsupportedMediaTypeException()
    {
    }

    /// <summary>Makes one with a message.</summary>
    public UnsupportedMediaTypeException(string message) : base(message)
    {
    }

    /// <summary>Makes one with a message and a cause.</summary>
    public UnsupportedMediaTypeException(string message, Exception innerException) : base(message, innerException)
    {
    }
}

/// <summary>429: too many requests; wait as X-RateLimit-Reset says.</summary>
public class TooManyRequestsException : RequestErrorException
{
    /// <summary>Makes an empty one.</summary>
    public TooManyRequestsException()
    {
    }

    /// <summary>Makes one with a message.</summary>
    public TooManyRequestsException(string message) : base(message)
    {
    }

    /// <summary>Makes one with a message and a cause.</summary>
    public TooManyRequestsException(string message, Exception innerException) : base(message, innerException)
    {
    }
}

/// <summary>SendGrid is at fault (5xx).</summary>
public class SendGridInternalException : Exception
{
    /// <summary>Makes an empty one.</summary>
    public SendGridInternalException()
    {
    }

    /// <summary>Makes one with a message.</summary>
    public SendGridInternalException(string message) : base(message)
    {
    }

    /// <summary>Makes one with a message and a cause.</summary>
    public SendGridInternalException(string message, Exception innerException) : base(message, innerException)
    {
    }
}

/// <summary>500: SendGrid failed.</summary>
public class ServerUnavailableException : SendGridInternalException
{
    /// <summary>Makes an empty one.</summary>
    public ServerUnavailableException()
    {
    }

    /// <summary>Makes one with a message.</summary>
    public ServerUnavailableException(string message) : base(message)
    {
    }

    /// <summary>Makes one with a message and a cause.</summary>
    public ServerUnavailableException(string message, Exception innerException) : base(message, innerException)
    {
    }
}

/// <summary>503: SendGrid is not available.</summary>
public class ServiceNotAvailableException : SendGridInternalException
{
    /// <summary>Makes an empty one.</summary>
    public ServiceNotAvailableException()
    {
    }

    /// <summary>Makes one with a message.</summary>
    public ServiceNotAvailableException(string message) : base(message)
    {
    }

    /// <summary>Makes one with a message and a cause.</summary>
    public ServiceNotAvailableException(string message, Exception innerException) : base(message, innerException)
    {
    }
}

/// <summary>What a refusal says.</summary>
public class SendGridErrorResponse
{
    /// <summary>The status.</summary>
    public int ErrorHttpStatusCode { get; set; }

    /// <summary>The status in words.</summary>
    public string ErrorReasonPhrase { get; set; }

    /// <summary>SendGrid's message.</summary>
    public string SendGridErrorMessage { get; set; }

    /// <summary>The field at fault, as a path.</summary>
    public string FieldWithError { get; set; }

    /// <summary>Where SendGrid explains it.</summary>
    public string HelpLink { get; set; }
}
