//! The built-in HTTP client: reqwest with rustls, the certificates that the system trusts, and the proxies of the
//! system.
//!
//! Cryptography is the largest part of TLS. The client uses the provider that the program has installed for rustls,
//! else ring, with which a small program is two megabytes smaller than with aws-lc-rs. The provider is not installed
//! for the rest of the program. With the feature `identity` it is aws-lc-rs, which azure_identity needs.

use std::sync::Arc;
use std::time::Duration;

use azure_core::http::HttpClient;
use reqwest::redirect::Policy;
use rustls::ClientConfig;
use rustls::crypto::CryptoProvider;
#[cfg(feature = "identity")]
use rustls::crypto::aws_lc_rs::default_provider;
#[cfg(not(feature = "identity"))]
use rustls::crypto::ring::default_provider;
use rustls_platform_verifier::BuilderVerifierExt;

use crate::runtime::Error;

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The time limit for a connection.
const CONNECT: Duration = Duration::from_secs(20);

/// The time limit for the next byte of an answer.
const READ: Duration = Duration::from_secs(60);

/// Makes the HTTP client.
///
/// # Errors
///
/// [`Error::Transport`] if the system trusts no certificate at all.
pub(crate) fn client() -> Result<Arc<dyn HttpClient>, Error> {
    let client = tls().map_err(BoxError::from).and_then(|tls| {
        let builder = reqwest::Client::builder().tls_backend_preconfigured(tls);
        // The transport follows redirects, without the token.
        let builder = builder.connect_timeout(CONNECT).read_timeout(READ).redirect(Policy::none());
        Ok(builder.build()?)
    });
    Ok(Arc::new(client.map_err(Error::Transport)?))
}

fn tls() -> Result<ClientConfig, rustls::Error> {
    let provider = CryptoProvider::get_default().cloned().unwrap_or_else(|| Arc::new(default_provider()));
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    let mut config = config.with_platform_verifier()?.with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}
