//! Sends requests without `async`, for a program without an async runtime.
//!
//! Reads an access token from the environment variable `GRAPH_TOKEN`.

use msgraph::blocking::{Blocking, Iterate};
use msgraph::v1::{Graph, models::User};
use msgraph::{Credential, Error};

/// Returns the user's name, and the names of all users.
pub fn run(graph: &Graph) -> Result<(String, Vec<String>), Error> {
    let me = graph.me().get().select(User::DISPLAY_NAME).send()?;
    let mut names = Vec::new();
    for user in graph.users().list().select(User::DISPLAY_NAME).into_stream().iter() {
        names.extend(user?.display_name().map(str::to_owned));
    }
    Ok((me.display_name().unwrap_or("nobody").to_owned(), names))
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GRAPH_TOKEN").map_err(|_| "set GRAPH_TOKEN to an access token")?;
    let (me, names) = run(&Graph::new(Credential::token(token)))?;
    println!("{me} and {} others", names.len().saturating_sub(1));
    Ok(())
}
