//! The credentials of azure_identity, set up for the authority of a cloud.

use azure_core::cloud::{CloudConfiguration, CustomConfiguration};
use azure_core::credentials::Secret;
use azure_core::http::{ClientOptions, ExponentialRetryOptions, RetryOptions, Transport};
use azure_core::time::Duration;

pub use azure_identity::*;

use crate::runtime::http::builtin;
use crate::runtime::{Cloud, Credential, Error};

/// The most retries of a request for a token.
const RETRIES: u32 = 3;

/// The time after the first attempt in which retries may begin. The default of azure_core is a minute, which is too long
/// for a program that has no network, or that somebody is waiting for.
const TOTAL: Duration = Duration::seconds(5);

impl Credential {
    /// Makes the credential of an application that has a secret.
    ///
    /// ```
    /// use msgraph::{Client, Cloud, Credential};
    ///
    /// # fn main() -> Result<(), msgraph::Error> {
    /// let credential = Credential::client_secret("contoso.onmicrosoft.com", "app-id", "app-secret", &Cloud::Global)?;
    /// let client = Client::new(credential);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Credential`] if the tenant, the application or the secret is empty, or the tenant cannot be part of a
    /// URL.
    pub fn client_secret(
        tenant: &str,
        client_id: &str,
        secret: impl Into<String>,
        cloud: &Cloud,
    ) -> Result<Self, Error> {
        let options = ClientSecretCredentialOptions { client_options: cloud.identity_options() };
        let credential =
            ClientSecretCredential::new(tenant, client_id.to_owned(), Secret::new(secret.into()), Some(options));
        credential.map(Self::from).map_err(|error| Error::Credential(error.into()))
    }
}

impl Cloud {
    /// Returns options for the credentials of azure_identity, which make them ask the [authority](Self::authority_host)
    /// of this cloud, with the HTTP client that is built in. Without an answer they give up after some seconds.
    pub fn identity_options(&self) -> ClientOptions {
        let cloud = match self {
            Self::Global => CloudConfiguration::AzurePublic,
            _ => {
                let mut custom = CustomConfiguration::default();
                custom.authority_host = self.authority_host().to_owned();
                custom.into()
            }
        };
        let retry = ExponentialRetryOptions {
            max_retries: RETRIES,
            max_total_elapsed: TOTAL,
            ..ExponentialRetryOptions::default()
        };
        ClientOptions {
            cloud: Some(cloud.into()),
            retry: RetryOptions::exponential(retry),
            transport: builtin::client().ok().map(Transport::new),
            ..ClientOptions::default()
        }
    }
}
