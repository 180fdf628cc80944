//! Two credentials that azure_identity does not have, as functions: signing in with a device code, and acting on behalf
//! of the user who called a service.
//!
//! Reads from the environment the tenant (`GRAPH_TENANT`) and the id of an application (`GRAPH_CLIENT_ID`) that allows
//! public clients.

use std::time::Duration;

use msgraph::v1::Graph;
use msgraph::{AccessToken, Credential, Error};
use msgraph::{OffsetDateTime, Value};
use reqwest::Client;

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// An application that requests tokens.
#[derive(Clone)]
pub struct Application {
    /// The HTTP client for token requests.
    pub http: Client,
    /// The base of the token endpoints: `https://login.microsoftonline.com/{tenant}/oauth2/v2.0`
    pub authority: String,
    /// The id of the application.
    pub client_id: String,
}

impl Application {
    /// Shows a code and waits until the user has entered it. The client calls this again when the token is about to
    /// expire; a long-running program keeps the refresh token instead.
    pub fn device_code(self, show: fn(&str)) -> Credential {
        Credential::from_fn(move |scopes| {
            let this = self.clone();
            async move {
                let form = [("client_id", this.client_id.as_str()), ("scope", &scopes.join(" "))];
                let code = this.post("devicecode", &form).await?;
                show(text(&code, "message")?);
                let form = [
                    ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
                    ("client_id", this.client_id.as_str()),
                    ("device_code", text(&code, "device_code")?),
                ];
                let interval = Duration::from_secs(code["interval"].as_u64().unwrap_or(5));
                loop {
                    let answer = this.post("token", &form).await?;
                    match answer["error"].as_str() {
                        None => return token(&answer),
                        Some("authorization_pending") => tokio::time::sleep(interval).await,
                        Some(error) => return Err(BoxError::from(error)),
                    }
                }
            }
        })
    }

    /// Exchanges the token of the user who called this service for a token for Graph.
    pub fn on_behalf_of(self, secret: String, assertion: String) -> Credential {
        Credential::from_fn(move |scopes| {
            let (this, secret, assertion) = (self.clone(), secret.clone(), assertion.clone());
            async move {
                let form = [
                    ("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"),
                    ("requested_token_use", "on_behalf_of"),
                    ("client_id", this.client_id.as_str()),
                    ("client_secret", &secret),
                    ("assertion", &assertion),
                    ("scope", &scopes.join(" ")),
                ];
                token(&this.post("token", &form).await?)
            }
        })
    }

    async fn post(&self, endpoint: &str, form: &[(&str, &str)]) -> Result<Value, BoxError> {
        let url = format!("{}/{endpoint}", self.authority);
        Ok(self.http.post(url).form(form).send().await?.json().await?)
    }
}

fn token(answer: &Value) -> Result<AccessToken, BoxError> {
    let seconds = answer["expires_in"].as_u64().unwrap_or(3600);
    let expires_on = OffsetDateTime::now_utc() + Duration::from_secs(seconds);
    Ok(AccessToken::new(text(answer, "access_token")?.to_owned(), expires_on))
}

fn text<'a>(answer: &'a Value, name: &str) -> Result<&'a str, BoxError> {
    answer[name].as_str().ok_or_else(|| format!("the answer has no {name}").into())
}

/// Returns the name of the signed-in user.
pub async fn run(graph: &Graph) -> Result<String, Error> {
    let me = graph.me().get().await?;
    Ok(me.display_name().unwrap_or("nobody").to_owned())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let variable = |name: &str| std::env::var(name).map_err(|_| format!("set {name}"));
    let authority = format!("https://login.microsoftonline.com/{}/oauth2/v2.0", variable("GRAPH_TENANT")?);
    let application = Application { http: Client::new(), authority, client_id: variable("GRAPH_CLIENT_ID")? };
    let graph = Graph::new(application.device_code(|message| println!("{message}")));
    println!("hello {}", run(&graph).await?);
    Ok(())
}
