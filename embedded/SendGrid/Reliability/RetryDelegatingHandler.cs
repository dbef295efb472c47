namespace SendGrid.Helpers.Reliability;

/// <summary>Repeats failed requests.</summary>
public class RetryDelegatingHandler : DelegatingHandler
{
    private readonly ReliabilitySettings settings;

    /// <summary>Takes the settings; the inner handler is set later.</summary>
    public RetryDelegatingHandler(ReliabilitySettings settings) => this.settings = settings;

    /// <summary>Takes the settings and the inner handler.</summary>
    public RetryDelegatingHandler(HttpMessageHandler innerHandler, ReliabilitySettings settings) : base(innerHandler) =>
        this.settings = settings;

    /// <summary>Sends a request, and again as often as the settings say.</summary>
    /// <exception cref="HttpRequestException">The last try had no answer, or one that would have been repeated.</exception>
    /// <exception cref="TimeoutException">The last try took too long.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (settings.MaximumNumberOfRetries == 0)
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
                if (!settings.RetriableServerErrorStatusCodes.Contains(response.StatusCode))
                    return response;
                if (attempt >= settings.MaximumNumberOfRetries)
                    throw new HttpRequestException($"Http status code '{response.StatusCode}' indicates server error");
            }
            catch (TaskCanceledException) when (attempt >= settings.MaximumNumberOfRetries)
            {
                throw new TimeoutException();
            }
            catch (TaskCanceledException)
            {
            }
            catch (HttpRequestException) when (attempt < settings.MaximumNumberOfRetries)
            {
            }
            await Task.Delay(Pause(attempt), CancellationToken.None).ConfigureAwait(false);
        }
    }

    private TimeSpan Pause(int attempt)
    {
        double step = settings.DeltaBackOff.TotalMilliseconds * (0.8 + (0.4 * Random.Shared.NextDouble()));
        double pause = settings.MinimumBackOff.TotalMilliseconds + ((Math.Pow(2, attempt) - 1) * step);
        return TimeSpan.FromMilliseconds(Math.Min(pause, settings.MaximumBackOff.TotalMilliseconds));
    }
}
