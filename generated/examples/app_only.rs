//! Signs in as an application with a secret, without a user.
//!
//! Reads from the environment the tenant (`GRAPH_TENANT`), the id of the application (`GRAPH_CLIENT_ID`) and its secret
//! (`GRAPH_CLIENT_SECRET`).

use msgraph::v1::{Graph, models::User};
use msgraph::{Cloud, Credential, Error};

/// Returns the names of all users.
pub async fn run(graph: &Graph) -> Result<Vec<String>, Error> {
    let users = graph.users().list().select(User::DISPLAY_NAME).top(999).all().await?;
    Ok(users.iter().filter_map(|user| user.display_name()).map(str::to_owned).collect())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let variable = |name: &str| std::env::var(name).map_err(|_| format!("set {name}"));
    let (tenant, client_id) = (variable("GRAPH_TENANT")?, variable("GRAPH_CLIENT_ID")?);
    let secret = variable("GRAPH_CLIENT_SECRET")?;
    let credential = Credential::client_secret(&tenant, &client_id, secret, &Cloud::Global)?;
    for name in run(&Graph::new(credential)).await? {
        println!("{name}");
    }
    Ok(())
}
