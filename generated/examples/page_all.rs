//! Reads all items of a collection page by page, and continues later where it stopped.
//!
//! Reads an access token from the environment variable `GRAPH_TOKEN`.

use futures_util::TryStreamExt;
use msgraph::v1::{Graph, models::Message};
use msgraph::{Credential, Error};

/// Returns the subjects of all messages of a mailbox.
pub async fn run(graph: &Graph) -> Result<Vec<String>, Error> {
    let list = graph.me().messages().list().select(Message::SUBJECT).top(100);

    // One page with the link to the next one, which can be kept in a file or a database.
    let page = list.clone().await?;
    let mut subjects: Vec<String> = page.value.iter().filter_map(Message::subject).map(str::to_owned).collect();
    let Some(link) = page.next_link else { return Ok(subjects) };

    // All further items. Pages are fetched as needed.
    let mut rest = list.next_link(&link).into_stream();
    while let Some(message) = rest.try_next().await? {
        subjects.extend(message.subject().map(str::to_owned));
    }
    Ok(subjects)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GRAPH_TOKEN").map_err(|_| "set GRAPH_TOKEN to an access token")?;
    let subjects = run(&Graph::new(Credential::token(token))).await?;
    println!("{} messages", subjects.len());
    Ok(())
}
