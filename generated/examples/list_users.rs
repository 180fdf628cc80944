//! The first requests of an application: the signed-in user, messages, and an update.
//!
//! Reads an access token from the environment variable `GRAPH_TOKEN`.

use futures_util::TryStreamExt;
use msgraph::v1::{Graph, models::User};
use msgraph::{Credential, Null};

async fn example(token: String) -> Result<(), msgraph::Error> {
    // A fixed token. A closure or any `TokenCredential` of azure_identity works too.
    let graph = Graph::new(Credential::token(token));

    // GET /me?$select=id,displayName
    let me = graph.me().get().select((User::ID, User::DISPLAY_NAME)).await?;
    println!("{}", me.display_name().unwrap_or("nobody"));

    // GET /users/{id}/messages?$top=50, one page at a time
    let mut messages = graph.users().id("adele@contoso.com").messages().list().top(50).into_stream();
    while let Some(message) = messages.try_next().await? {
        println!("{}", message.subject().unwrap_or_default());
    }

    // PATCH /users/{id}: sets one property, clears another, and leaves the rest alone
    let change = User::new().with_job_title("Auditor").with_fax_number(Null);
    graph.users().id("adele@contoso.com").update(change).await?;
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GRAPH_TOKEN").map_err(|_| "set GRAPH_TOKEN to an access token")?;
    Ok(example(token).await?)
}
