//! Reads the changes since the last run: all users at first, then the users that were added, changed or removed.
//!
//! Reads an access token from the environment variable `GRAPH_TOKEN`, and the name of the file that keeps the delta
//! link from `GRAPH_STATE`.

use std::fs;

use futures_util::TryStreamExt;
use msgraph::v1::{Graph, models::User};
use msgraph::{Change, Credential, Error};

/// The changes since the last run, and the link for the next run.
#[derive(Debug, Default, PartialEq)]
pub struct Changes {
    /// The names of added and changed users.
    pub there: Vec<String>,
    /// The ids of removed users.
    pub gone: Vec<String>,
    /// The delta link for the next run.
    pub delta_link: Option<String>,
}

/// Returns all users in the first run, and the changes in later ones.
pub async fn run(graph: &Graph, since: Option<&str>) -> Result<Changes, Error> {
    let query = graph.users().delta().select((User::ID, User::DISPLAY_NAME));
    let mut stream = match since {
        None => query.changes(),
        Some(link) => query.since(link).changes(),
    };
    let mut changes = Changes::default();
    while let Some(change) = stream.try_next().await? {
        match change {
            Change::Changed(user) => changes.there.extend(user.display_name().map(str::to_owned)),
            Change::Removed { item, .. } => changes.gone.extend(item.id().map(str::to_owned)),
        }
    }
    changes.delta_link = stream.delta_link().map(str::to_owned);
    Ok(changes)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let variable = |name: &str| std::env::var(name).map_err(|_| format!("set {name}"));
    let graph = Graph::new(Credential::token(variable("GRAPH_TOKEN")?));
    let state = variable("GRAPH_STATE")?;
    let changes = run(&graph, fs::read_to_string(&state).ok().as_deref()).await?;
    println!("{} there, {} gone", changes.there.len(), changes.gone.len());
    Ok(fs::write(state, changes.delta_link.unwrap_or_default())?)
}
