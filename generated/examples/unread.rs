//! Prints the subjects of all unread messages of a mailbox.
//!
//! Reads an access token from the environment variable `GRAPH_TOKEN`.

use futures_util::TryStreamExt;
use msgraph::v1::{Graph, models::Message};

/// Prints the subjects of all unread messages.
async fn unread(token: String) -> Result<(), msgraph::Error> {
    let graph = Graph::new(token);
    // GET /me/messages?$filter=isRead eq false&$select=subject, page by page
    let unread = graph.me().messages().list().filter(Message::IS_READ.eq(false)).select(Message::SUBJECT);
    let mut messages = unread.into_stream();
    while let Some(message) = messages.try_next().await? {
        println!("{}", message.subject().unwrap_or_default());
    }
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GRAPH_TOKEN").map_err(|_| "set GRAPH_TOKEN to an access token")?;
    Ok(unread(token).await?)
}
