//! Tokens, clouds, permissions.
//!
//! A credential is any `TokenCredential` of `azure_core`, which those of `azure_identity` are, a function, or a fixed token.
//! A token is kept until it is about to expire, and goes to the endpoint's own host alone.
//!
//! ```
//! use msgraph::runtime::OffsetDateTime;
//! use msgraph::v1::Graph;
//! use msgraph::{AccessToken, Credential};
//!
//! // As long as it is valid.
//! let graph = Graph::new("eyJ0…");
//!
//! // Whatever makes a token for these scopes.
//! let graph = Graph::new(Credential::from_fn(|scopes| async move {
//!     assert_eq!(scopes, ["https://graph.microsoft.com/.default"]);
//!     let expires_on = OffsetDateTime::now_utc() + std::time::Duration::from_secs(3600);
//!     Ok::<_, std::io::Error>(AccessToken::new("eyJ0…", expires_on))
//! }));
//! ```
//!
//! The feature `identity` brings the credentials of azure_identity. A program without a user has a secret:
//!
//! ```
//! # #[cfg(feature = "identity")]
//! # fn main() -> Result<(), msgraph::Error> {
//! use msgraph::v1::Graph;
//! use msgraph::{Cloud, Credential};
//!
//! let credential = Credential::client_secret("contoso.onmicrosoft.com", "application id", "secret", &Cloud::Global)?;
//! let graph = Graph::new(credential);
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "identity"))]
//! # fn main() {}
//! ```
//!
//! The example `own_credential` signs a person in by a device code, and exchanges a user's token for one on behalf of them.
//!
//! # Clouds
//!
//! [`Cloud`](crate::Cloud) decides which host is asked, and for what a token is requested:
//!
//! ```
//! # fn main() -> Result<(), msgraph::Error> {
//! use msgraph::v1::Graph;
//! use msgraph::{Client, Cloud};
//!
//! let client = Client::builder("a token").cloud(Cloud::China).build()?;
//! assert_eq!(client.endpoint(), "https://microsoftgraph.chinacloudapi.cn");
//! let graph = Graph::with_client(client);
//! # Ok(())
//! # }
//! ```
//!
//! Cloning a client or a `Graph` is cheap, and clones share connections and the token: make one and keep it.
//!
//! # Permissions
//!
//! Every request knows the permissions that the reference lists, least privileged first, for each kind of caller:
//!
//! ```
//! use msgraph::Caller;
//! use msgraph::v1::Graph;
//!
//! let graph = Graph::new("a token");
//! let operation = graph.me().messages().list().operation();
//! assert_eq!(operation.scopes(Caller::DelegatedWork).next(), Some("Mail.ReadBasic"));
//! ```
//!
//! [`Permissions`](crate::Permissions) finds the smallest set for all that a program calls:
//!
//! ```
//! use msgraph::v1::Graph;
//! use msgraph::{Caller, Permissions};
//!
//! let graph = Graph::new("a token");
//! let permissions = Permissions::least_for([
//!     graph.users().list().operation(),
//!     graph.users().id("any").get().operation(),
//! ]);
//! assert_eq!(permissions.scopes(Caller::Application), ["User.Read.All"]);
//! ```
