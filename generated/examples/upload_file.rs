//! Uploads a small file to a path: one request creates the file, or replaces what it has.
//!
//! Reads from the environment an access token (`GRAPH_TOKEN`), a path in the drive of the signed-in user
//! (`GRAPH_PATH`, such as `Reports/notes.txt`), and the name of the local file (`GRAPH_FILE`).

use msgraph::v1::models::DriveItem;
use msgraph::v1::{Graph, nodes};
use msgraph::{Content, Credential, Error};

/// Uploads to any place of an item, whether it exists or not, and returns the item. A file of more than 250 MB needs an
/// upload session: see `upload_large_file`.
pub async fn run(item: &nodes::DriveItem, file: Vec<u8>) -> Result<DriveItem, Error> {
    item.content().upload(Content::new("text/plain", file)).await
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let variable = |name: &str| std::env::var(name).map_err(|_| format!("set {name}"));
    let graph = Graph::new(Credential::token(variable("GRAPH_TOKEN")?));
    let item = graph.me().drive().root_path(variable("GRAPH_PATH")?);
    let item = run(&item, std::fs::read(variable("GRAPH_FILE")?)?).await?;
    println!("{} has {} bytes", item.name().unwrap_or_default(), item.size().unwrap_or_default());
    Ok(())
}
