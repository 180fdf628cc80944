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
