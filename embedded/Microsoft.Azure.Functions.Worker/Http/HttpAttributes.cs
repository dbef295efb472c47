using Microsoft.Azure.Functions.Worker.Converters;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Azure.Functions.Worker.Extensions.Http.Converters;

namespace Microsoft.Azure.Functions.Worker
{
    /// <summary>What a caller has to show.</summary>
    public enum AuthorizationLevel
    {
        /// <summary>Nothing.</summary>
        Anonymous = 0,

        /// <summary>A signed-in user.</summary>
        User = 1,

        /// <summary>A function key or the admin key.</summary>
        Function = 2,

        /// <summary>A system key or the admin key.</summary>
        System = 3,

        /// <summary>The admin key.</summary>
        Admin = 4,
    }

    /// <summary>Starts the function by an HTTP request.</summary>
    public sealed class HttpTriggerAttribute : TriggerBindingAttribute
    {
        /// <summary>Any verb, function key.</summary>
        public HttpTriggerAttribute() => AuthLevel = AuthorizationLevel.Function;

        /// <summary>Some verbs, no key.</summary>
        /// <param name="methods">The verbs, in any case.</param>
        public HttpTriggerAttribute(params string[] methods) => Methods = methods;

        /// <summary>Any verb.</summary>
        /// <param name="authLevel">What a caller has to show.</param>
        public HttpTriggerAttribute(AuthorizationLevel authLevel) => AuthLevel = authLevel;

        /// <summary>Some verbs.</summary>
        /// <param name="authLevel">What a caller has to show.</param>
        /// <param name="methods">The verbs, in any case.</param>
        public HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods)
        {
            AuthLevel = authLevel;
            Methods = methods;
        }

        /// <summary>The route template below the prefix; the function's name when null.</summary>
        public string? Route { get; set; }

        /// <summary>The verbs; any when null or empty.</summary>
        public string[]? Methods { get; private set; }

        /// <summary>What a caller has to show.</summary>
        public AuthorizationLevel AuthLevel { get; private set; }
    }

    /// <summary>Marks the property of a result with several outputs that is the HTTP response.</summary>
    [AttributeUsage(AttributeTargets.Property, AllowMultiple = false)]
    public sealed class HttpResultAttribute : OutputBindingAttribute
    {
    }
}

namespace Microsoft.Azure.Functions.Worker.Http
{
    /// <summary>Fills the parameter from the request's body.</summary>
    public class FromBodyAttribute : InputConverterAttribute
    {
        /// <summary>Creates the attribute.</summary>
        public FromBodyAttribute()
            : base(typeof(FromBodyConverter))
        {
        }
    }
}
