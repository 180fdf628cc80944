//! Uploads a large file in chunks and shows the progress. An upload session continues where a connection broke.
//!
//! Reads from the environment an access token (`GRAPH_TOKEN`), the ids of a drive and of a file in it (`GRAPH_DRIVE`,
//! `GRAPH_ITEM`), and the name of the local file that replaces its content (`GRAPH_FILE`).

use std::fs::File;

use msgraph::v1::Graph;
use msgraph::v1::models::DriveItem;
use msgraph::v1::requests::drive_item::CreateUploadSessionRequest;
use msgraph::{Client, Credential, Error, UploadSource};

/// Returns the item after the upload.
pub async fn run(client: &Client, drive: &str, item: &str, file: impl Into<UploadSource>) -> Result<DriveItem, Error> {
    let graph = Graph::with_client(client.clone());
    let item = graph.drives().id(drive).items().id(item);
    let session = item.create_upload_session(CreateUploadSessionRequest::new()).await?;
    let transfer = client.upload(&session).send(file);
    transfer.on_progress(|done| println!("{} bytes have arrived", done.received)).await
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let variable = |name: &str| std::env::var(name).map_err(|_| format!("set {name}"));
    let client = Client::new(Credential::token(variable("GRAPH_TOKEN")?));
    let (drive, item) = (variable("GRAPH_DRIVE")?, variable("GRAPH_ITEM")?);
    let item = run(&client, &drive, &item, File::open(variable("GRAPH_FILE")?)?).await?;
    println!("{} has {} bytes", item.name().unwrap_or_default(), item.size().unwrap_or_default());
    Ok(())
}
