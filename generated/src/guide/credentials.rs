//! Credentials: tokens, clouds, permissions.
//!
//! A credential is any `TokenCredential` of `azure_core` (such as those of `azure_identity`), a function, or a fixed
//! token. The client keeps a token until shortly before it expires, and sends it to the host of its endpoint only.
//!
//! ```
//! use msgraph::v1::Graph;
//! use msgraph::{AccessToken, Credential, OffsetDateTime};
//!
//! // A fixed token: it works as long as it is valid.
//! let graph = Graph::new("eyJ0…");
//!
//! // A function that makes a token for these scopes.
//! let graph = Graph::new(Credential::from_fn(|scopes| async move {
//!     assert_eq!(scopes, ["https://graph.microsoft.com/.default"]);
//!     let expires_on = OffsetDateTime::now_utc() + std::time::Duration::from_secs(3600);
//!     Ok::<_, std::io::Error>(AccessToken::new("eyJ0…", expires_on))
//! }));
//! ```
//!
//! The feature `identity` adds the credentials of azure_identity. An application that acts without a user signs in with
//! a secret:
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
//! The example `own_credential` signs a user in with a device code, and exchanges a user's token for one on their
//! behalf.
//!
//! # Continuous access evaluation
//!
//! A service may refuse a token before it expires, and require claims in the next token. The client passes them to the
//! credential and sends the request again, once; of a batch, the parts that were refused.
//! [`Credential::from_fn_with_claims`](crate::Credential::from_fn_with_claims) takes a function that gets these claims.
//!
//! # Clouds
//!
//! [`Cloud`](crate::Cloud) selects the host that requests are sent to, and the scope that tokens are requested for:
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
//! Make one client and keep it: clones of a client or a `Graph` are cheap, and share connections and the token.
//!
//! # Permissions
//!
//! Every request has the permissions that the reference lists for each kind of caller, the least privileged one first. They
//! are those of the address that is called, since `/me` often takes less than `/users/{id}`:
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
//! [`Permissions`](crate::Permissions) finds the smallest set of permissions for all the requests that a program sends:
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
//! assert_eq!(permissions.scopes(Caller::Application), ["User.ReadBasic.All"]);
//! ```
