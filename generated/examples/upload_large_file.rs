//! Uploads a large file to a path in chunks and shows the progress. An upload session continues where a connection broke.
//!
//! Reads from the environment an access token (`GRAPH_TOKEN`), a path in the drive of the signed-in user
//! (`GRAPH_PATH`, such as `Reports/2026.zip`), and the name of the local file (`GRAPH_FILE`).

use std::fs::File;

use msgraph::v1::models::DriveItem;
use msgraph::v1::requests::drive_item::CreateUploadSessionRequest;
use msgraph::v1::{Graph, nodes};
use msgraph::{Client, Credential, Error, UploadSource};

/// Uploads to any place of an item, whether it exists or not, and returns the item.
pub async fn run(client: &Client, item: &nodes::DriveItem, file: impl Into<UploadSource>) -> Result<DriveItem, Error> {
    let session = item.create_upload_session(CreateUploadSessionRequest::new()).await?;
    let transfer = client.upload(&session).send(file);
    transfer.on_progress(|done| println!("{} bytes have arrived", done.received)).await
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let variable = |name: &str| std::env::var(name).map_err(|_| format!("set {name}"));
    let client = Client::new(Credential::token(variable("GRAPH_TOKEN")?));
    let item = Graph::with_client(client.clone()).me().drive().root_path(variable("GRAPH_PATH")?);
    let item = run(&client, &item, File::open(variable("GRAPH_FILE")?)?).await?;
    println!("{} has {} bytes", item.name().unwrap_or_default(), item.size().unwrap_or_default());
    Ok(())
}
