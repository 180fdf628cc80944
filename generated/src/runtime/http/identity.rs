//! The credentials of azure_identity, set up for the authority of a cloud.

use azure_core::cloud::{CloudConfiguration, CustomConfiguration};
use azure_core::credentials::Secret;
use azure_core::http::ClientOptions;

pub use azure_identity::*;

use crate::runtime::{Cloud, Credential, Error};

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
    /// of this cloud.
    pub fn identity_options(&self) -> ClientOptions {
        let cloud = match self {
            Self::Global => CloudConfiguration::AzurePublic,
            _ => {
                let mut custom = CustomConfiguration::default();
                custom.authority_host = self.authority_host().to_owned();
                custom.into()
            }
        };
        ClientOptions { cloud: Some(cloud.into()), ..ClientOptions::default() }
    }
}
