//! Where tokens come from.
//!
//! A credential is asked for a token when a request is sent, and the token is kept until it is about to expire. No token
//! is ever part of `Debug` output, a log or an error.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use azure_core::credentials::{AccessToken, TokenCredential, TokenRequestOptions};
use azure_core::error::ErrorKind;
use azure_core::time::OffsetDateTime;

type BoxError = Box<dyn std::error::Error + Send + Sync>;
type TokenFuture = Pin<Box<dyn Future<Output = Result<AccessToken, BoxError>> + Send>>;

/// A source of tokens: any `TokenCredential`, a function, or a fixed token.
///
/// It is asked for the scope of the client's [`Cloud`](super::Cloud). Its token is kept and shared by all clones of a
/// client: it is asked again when less than five minutes of the token are left, or when the service refuses it, and
/// requests that need a token at the same time ask once.
///
/// # An application of its own
///
/// With the feature `identity`, `Credential::client_secret(tenant, client, secret, &cloud)` is the credential of an
/// application, and every other credential of the library azure_identity, which the module `identity` holds, will do:
/// managed and workload identities, client assertions, the Azure CLI.
///
/// # Device code, browser, on behalf of a user
///
/// azure_identity has no flow in which a user signs in, nor the exchange of a user's token for another one. A function
/// brings it: [`Credential::from_fn`] is given the scopes, and does whatever makes a token.
///
/// ```
/// use std::time::Duration;
///
/// use msgraph::runtime::OffsetDateTime;
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
/// A credential is that of one user or application: on behalf of another user, make another client.
#[derive(Clone)]
pub struct Credential(Arc<dyn TokenCredential>);

impl Credential {
    /// A fixed token, as it stands after `Bearer `. It is sent until the client is dropped, expired or not.
    pub fn token(token: impl Into<String>) -> Self {
        let token =
            AccessToken::new(token.into(), OffsetDateTime::now_utc() + azure_core::time::Duration::days(36_500));
        Self::from_fn(move |_| std::future::ready(Ok::<_, BoxError>(token.clone())))
    }

    /// A function that is given the scopes and makes a token; it is called again when the token is about to expire.
    ///
    /// ```
    /// use msgraph::runtime::OffsetDateTime;
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
        Self(Arc::new(Function(Box::new(move |scopes| {
            let future = function(scopes);
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

struct Function(Box<dyn Fn(Vec<String>) -> TokenFuture + Send + Sync>);

impl fmt::Debug for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Function")
    }
}

#[async_trait::async_trait]
impl TokenCredential for Function {
    async fn get_token(&self, scopes: &[&str], _: Option<TokenRequestOptions<'_>>) -> azure_core::Result<AccessToken> {
        let scopes = scopes.iter().map(|scope| (*scope).to_owned()).collect();
        (self.0)(scopes).await.map_err(|error| azure_core::Error::new(ErrorKind::Credential, error))
    }
}
