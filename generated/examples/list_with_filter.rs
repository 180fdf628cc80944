//! Lists the enabled users of a department: the service filters, sorts and limits the list.
//!
//! Reads an access token from the environment variable `GRAPH_TOKEN`.

use msgraph::v1::{Graph, models::User};
use msgraph::{Credential, Error, Null};

/// Returns name and address of the first ten users.
pub async fn run(graph: &Graph) -> Result<Vec<(String, String)>, Error> {
    // The filter quotes and escapes its values.
    let filter =
        User::DEPARTMENT.eq("Research & Development").and(User::ACCOUNT_ENABLED.eq(true)).and(User::MAIL.ne(Null));
    let page = graph
        .users()
        .list()
        .select((User::DISPLAY_NAME, User::MAIL))
        .filter(filter)
        .orderby(User::DISPLAY_NAME.asc())
        .top(10)
        // `ne` needs an advanced query: this sets `ConsistencyLevel: eventual` and `$count=true`.
        .advanced()
        .await?;
    if let Some(count) = page.count {
        println!("{} of {count} users", page.value.len());
    }
    let text = |value: Option<&str>| value.unwrap_or_default().to_owned();
    Ok(page.value.iter().map(|user| (text(user.display_name()), text(user.mail()))).collect())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GRAPH_TOKEN").map_err(|_| "set GRAPH_TOKEN to an access token")?;
    for (name, address) in run(&Graph::new(Credential::token(token))).await? {
        println!("{name} <{address}>");
    }
    Ok(())
}
