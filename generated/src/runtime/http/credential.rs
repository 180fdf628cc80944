//! Credentials: where the client gets its tokens.
//!
//! The client asks for a token when it sends a request, and keeps the token until shortly before it expires. No token
//! is part of `Debug` output, a log or an error.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use azure_core::credentials::{AccessToken, TokenCredential, TokenRequestOptions};
use azure_core::error::ErrorKind;
use azure_core::time::OffsetDateTime;

use crate::runtime::http::claims::Claims;

type BoxError = Box<dyn std::error::Error + Send + Sync>;
type TokenFuture = Pin<Box<dyn Future<Output = Result<AccessToken, BoxError>> + Send>>;

/// A source of tokens: any `TokenCredential` of azure_core, a function, or a fixed token.
///
/// The client asks it for a token with the scope of its [`Cloud`](crate::Cloud), and shares the token with all its
/// clones. It asks again five minutes before the token expires, and when the service refuses the token. Requests that
/// need a token at the same time ask once.
///
/// # Applications without a user
///
/// With the feature `identity`, `Credential::client_secret(tenant, client, secret, &cloud)` is the credential of an
/// application that has a secret. The module `identity` has the other credentials of azure_identity, which convert to
/// this type: managed and workload identities, client assertions, the Azure CLI.
///
/// # Device code, browser, on behalf of a user
///
/// azure_identity has no flow in which a user signs in, and none that exchanges a user's token for another one.
/// Implement those with [`Credential::from_fn`]: the function gets the scopes and returns a token.
///
/// ```
/// use std::time::Duration;
///
/// use msgraph::OffsetDateTime;
/// use msgraph::{AccessToken, Client, Credential};
/// # struct SignIn;
/// # struct Answer { access_token: String, expires_in: u64 }
/// # impl SignIn {
/// #     async fn token(&self, scopes: &str) -> Result<Answer, std::io::Error> { no_network(scopes) }
/// # }
/// # fn no_network(scopes: &str) -> Result<Answer, std::io::Error> { Err(std::io::Error::other(scopes)) }
///
/// // `token` speaks one of the flows of OAuth 2.0 with `{authority_host}/{tenant}/oauth2/v2.0/token`:
/// // device code:   grant_type=urn:ietf:params:oauth:grant-type:device_code, after a request to …/devicecode
/// // refresh token: grant_type=refresh_token
/// // on behalf of:  grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer, assertion={the user's token},
/// //                requested_token_use=on_behalf_of
/// let sign_in = std::sync::Arc::new(SignIn);
/// let credential = Credential::from_fn(move |scopes| {
///     let sign_in = sign_in.clone();
///     async move {
///         let answer = sign_in.token(&scopes.join(" ")).await?;
///         let expires_on = OffsetDateTime::now_utc() + Duration::from_secs(answer.expires_in);
///         Ok::<_, std::io::Error>(AccessToken::new(answer.access_token, expires_on))
///     }
/// });
/// let client = Client::new(credential);
/// ```
///
/// A credential belongs to one user or application. To act on behalf of another user, make another client.
#[derive(Clone)]
pub struct Credential(Arc<dyn TokenCredential>);

impl Credential {
    /// Uses a fixed token, without `Bearer ` in front. The client does not notice when it expires.
    pub fn token(token: impl Into<String>) -> Self {
        let token =
            AccessToken::new(token.into(), OffsetDateTime::now_utc() + azure_core::time::Duration::days(36_500));
        Self::from_fn(move |_| std::future::ready(Ok::<_, BoxError>(token.clone())))
    }

    /// Calls a function with the scopes whenever a token is needed: at the first request, and when the token is about
    /// to expire or was refused.
    ///
    /// ```
    /// use msgraph::OffsetDateTime;
    /// use msgraph::{AccessToken, Credential};
    ///
    /// let credential = Credential::from_fn(|scopes| async move {
    ///     assert_eq!(scopes, ["https://graph.microsoft.com/.default"]);
    ///     let expires_on = OffsetDateTime::now_utc() + std::time::Duration::from_secs(3600);
    ///     Ok::<_, std::io::Error>(AccessToken::new("eyJ0…", expires_on))
    /// });
    /// ```
    pub fn from_fn<F, R, E>(function: F) -> Self
    where
        F: Fn(Vec<String>) -> R + Send + Sync + 'static,
        R: Future<Output = Result<AccessToken, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        Self::from_fn_with_claims(move |scopes, _| function(scopes))
    }

    /// Calls a function with the scopes and with the claims that the service asks for.
    ///
    /// The claims are the value of the parameter `claims` in a request to the token endpoint. They are set if the
    /// service refused the last token with a claims challenge, as it does for applications that declare the capability
    /// `cp1` (continuous access evaluation). The function must not return a cached token then. The client sends the
    /// refused request once more, with the new token.
    ///
    /// ```
    /// use msgraph::{AccessToken, Credential, OffsetDateTime};
    ///
    /// let credential = Credential::from_fn_with_claims(|scopes, claims| async move {
    ///     let mut form = vec![("grant_type", "client_credentials".to_owned()), ("scope", scopes.join(" "))];
    ///     form.extend(claims.map(|claims| ("claims", claims)));
    ///     // POST the form to the token endpoint …
    ///     let expires_on = OffsetDateTime::now_utc() + std::time::Duration::from_secs(3600);
    ///     Ok::<_, std::io::Error>(AccessToken::new("eyJ0…", expires_on))
    /// });
    /// ```
    pub fn from_fn_with_claims<F, R, E>(function: F) -> Self
    where
        F: Fn(Vec<String>, Option<String>) -> R + Send + Sync + 'static,
        R: Future<Output = Result<AccessToken, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        Self(Arc::new(Function(Box::new(move |scopes, claims| {
            let future = function(scopes, claims);
            Box::pin(async move { future.await.map_err(Into::into) })
        }))))
    }

    pub(crate) fn into_inner(self) -> Arc<dyn TokenCredential> {
        self.0
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credential")
    }
}

impl<T: TokenCredential + 'static> From<Arc<T>> for Credential {
    fn from(credential: Arc<T>) -> Self {
        Self(credential)
    }
}

impl From<Arc<dyn TokenCredential>> for Credential {
    fn from(credential: Arc<dyn TokenCredential>) -> Self {
        Self(credential)
    }
}

impl From<&str> for Credential {
    fn from(token: &str) -> Self {
        Self::token(token)
    }
}

impl From<String> for Credential {
    fn from(token: String) -> Self {
        Self::token(token)
    }
}

/// A function that takes scopes and claims.
type MakeToken = dyn Fn(Vec<String>, Option<String>) -> TokenFuture + Send + Sync;

struct Function(Box<MakeToken>);

impl fmt::Debug for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Function")
    }
}

#[async_trait::async_trait]
impl TokenCredential for Function {
    async fn get_token(
        &self,
        scopes: &[&str],
        options: Option<TokenRequestOptions<'_>>,
    ) -> azure_core::Result<AccessToken> {
        let scopes = scopes.iter().map(|scope| (*scope).to_owned()).collect();
        let claims = options.as_ref().and_then(|options| options.method_options.context.value::<Claims>());
        (self.0)(scopes, claims.map(|claims| claims.as_str().to_owned()))
            .await
            .map_err(|error| azure_core::Error::new(ErrorKind::Credential, error))
    }
}
