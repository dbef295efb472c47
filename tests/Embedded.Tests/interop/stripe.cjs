// Stripe's own library does what the tests of the stand-in do, so that both can be compared.
const Stripe = require('stripe');
const [verb, ...rest] = process.argv.slice(2);
const client = base => {
  const url = new URL(base);
  return new Stripe('sk_test_1', { host: url.hostname, port: url.port, protocol: 'http', maxNetworkRetries: 0, telemetry: false });
};
const verbs = {
  async calls(base) {
    const stripe = client(base);
    const calls = [
      () => stripe.paymentIntents.create({
        amount: 5997, currency: 'usd', capture_method: 'manual', automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
        description: 'Order "1" & 50% ü', metadata: { order_id: 'ord_1', channel: 'web shop' }, receipt_email: 'jenny.rosen+x@example.com',
        shipping: { name: 'Jenny Rosen', address: { line1: '354 Oyster Point Blvd', city: 'San Francisco', postal_code: '94080', country: 'US' } },
        expand: ['latest_charge', 'customer'],
      }, { idempotencyKey: 'ord_1:create' }),
      () => stripe.paymentIntents.retrieve('pi_1', { expand: ['latest_charge'] }),
      () => stripe.paymentIntents.confirm('pi_1', { payment_method: 'pm_card_visa', return_url: 'https://example.com/back?a=1&b=2' }),
      () => stripe.paymentIntents.capture('pi_1', { amount_to_capture: 1000, final_capture: true }),
      () => stripe.paymentIntents.cancel('pi_1', { cancellation_reason: 'requested_by_customer' }),
      () => stripe.paymentIntents.update('pi_1', { metadata: { a: '' }, amount: 100 }),
      () => stripe.refunds.create({ payment_intent: 'pi_1', amount: 5, reason: 'duplicate', metadata: { return_id: 'ret_1' } }),
      () => stripe.events.list({ types: ['charge.refunded', 'refund.created'], ending_before: 'evt_9', limit: 50, created: { gte: 1793577600 } }),
      () => stripe.checkout.sessions.create({
        mode: 'payment', success_url: 'https://example.com/ok', client_reference_id: 'ord_1',
        line_items: [{ quantity: 2, price_data: { currency: 'gbp', unit_amount: 250, product_data: { name: 'Mug' } } }],
        payment_intent_data: { metadata: { order_id: 'ord_1' } },
      }),
    ];
    for (const call of calls) await call();
    return { calls: calls.length };
  },
  async sign(secret, payload, timestamp) {
    return { header: new Stripe('sk_test_1').webhooks.generateTestHeaderString({ payload, secret, timestamp: Number(timestamp) }) };
  },
  async verify(secret, payload, header) {
    return { id: new Stripe('sk_test_1').webhooks.constructEvent(payload, header, secret).id };
  },
  async sandbox(base) {
    // The library takes no path before /v1, so requests are sent on by hand.
    const stripe = new Stripe('sk_test_1', {
      maxNetworkRetries: 0, telemetry: false,
      httpClient: Stripe.createFetchHttpClient((address, init) => fetch(String(address).replace('https://api.stripe.com', base), init)),
    });
    const intent = await stripe.paymentIntents.create({ amount: 1200, currency: 'gbp', confirm: true, payment_method: 'pm_card_visa', metadata: { order_id: 'js' } });
    const refund = await stripe.refunds.create({ payment_intent: intent.id, amount: 200 });
    let declined;
    try {
      await stripe.paymentIntents.create({ amount: 1200, currency: 'gbp', confirm: true, payment_method: 'pm_card_chargeDeclinedInsufficientFunds' });
    } catch (error) {
      declined = { type: error.type, code: error.code, decline: error.decline_code, status: error.statusCode, intent: error.payment_intent.status };
    }
    const all = [];
    for await (const each of stripe.paymentIntents.list({ limit: 1 })) all.push(each.status);
    return { status: intent.status, refund: refund.status, declined, all };
  },
};
verbs[verb](...rest).then(result => process.stdout.write(JSON.stringify(result)), error => { console.error(error); process.exit(1); });
