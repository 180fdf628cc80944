//! Sends several requests in one batch.
//!
//! Reads an access token from the environment variable `GRAPH_TOKEN`.

use msgraph::v1::Graph;
use msgraph::v1::models::{Event, Message, User};
use msgraph::{Batch, Credential, Error};

/// Returns the user's name, the number of messages, and the id of a new event.
pub async fn run(graph: &Graph) -> Result<(String, usize, String), Error> {
    let mut batch = Batch::new();
    let me = batch.add(graph.me().get().select(User::DISPLAY_NAME));
    let messages = batch.add(graph.me().messages().list().select(Message::SUBJECT).top(5));
    let event = batch.add(graph.me().events().create(Event::new().with_subject("Lunch")));
    // The event is created only if the messages could be read.
    batch.depends_on(event, messages);

    let responses = batch.send().await;
    let me = responses.get(me)?;
    let event = responses.get(event)?;
    let text = |value: Option<&str>| value.unwrap_or_default().to_owned();
    Ok((text(me.display_name()), responses.get(messages)?.value.len(), text(event.id())))
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GRAPH_TOKEN").map_err(|_| "set GRAPH_TOKEN to an access token")?;
    let (name, messages, event) = run(&Graph::new(Credential::token(token))).await?;
    println!("{name} has {messages} messages or more, and the event {event}");
    Ok(())
}
