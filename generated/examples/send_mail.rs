//! Sends a message with an attachment. The required parameters of an action are arguments of `new`, the others have setters.
//!
//! Reads from the environment an access token (`GRAPH_TOKEN`) and the recipient's address (`GRAPH_RECIPIENT`).

use msgraph::v1::Graph;
use msgraph::v1::models::{BodyType, EmailAddress, FileAttachment, Importance, ItemBody, Message, Recipient};
use msgraph::v1::requests::user::SendMailRequest;
use msgraph::{Credential, Error};

/// Sends the message without keeping a copy.
pub async fn run(graph: &Graph, recipient: &str) -> Result<(), Error> {
    let recipient = Recipient::new().with_email_address(EmailAddress::new().with_address(recipient));
    let menu = FileAttachment::new()
        .with_name("menu.txt")
        .with_content_type("text/plain")
        .with_content_bytes(b"Soup".to_vec());
    let message = Message::new()
        .with_subject("Lunch")
        .with_importance(Importance::High)
        .with_body(ItemBody::new().with_content_type(BodyType::Html).with_content("<p>At <b>one</b>?</p>"))
        .with_to_recipients([recipient])
        // An attachment has one of several types: `into` sets `@odata.type` to that of a file.
        .with_attachments([menu.into()]);
    let mail = SendMailRequest::new(message).with_save_to_sent_items(false);
    graph.me().send_mail(mail).await
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let variable = |name: &str| std::env::var(name).map_err(|_| format!("set {name}"));
    let graph = Graph::new(Credential::token(variable("GRAPH_TOKEN")?));
    Ok(run(&graph, &variable("GRAPH_RECIPIENT")?).await?)
}
