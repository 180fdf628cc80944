//! Creates, updates and deletes a user. An update sends the properties that were set, clears those that are null, and
//! leaves the others alone.
//!
//! Reads from the environment an access token (`GRAPH_TOKEN`), a domain of the tenant (`GRAPH_DOMAIN`) and the first
//! password of the user (`GRAPH_PASSWORD`).

use msgraph::v1::Graph;
use msgraph::v1::models::{PasswordProfile, User};
use msgraph::{Credential, Error, Null};

/// Creates, updates and deletes the user, and returns the id that it had.
pub async fn run(graph: &Graph, domain: &str, password: &str) -> Result<String, Error> {
    let password = PasswordProfile::new().with_password(password).with_force_change_password_next_sign_in(true);
    let user = User::new()
        .with_account_enabled(true)
        .with_display_name("Adele Vance")
        .with_mail_nickname("adele")
        .with_user_principal_name(format!("adele@{domain}"))
        .with_password_profile(password);
    let created = graph.users().create(user).await?;
    let id = created.id().unwrap_or_default().to_owned();

    // PATCH sends these two properties only.
    let change = User::new().with_job_title("Auditor").with_fax_number(Null);
    graph.users().id(&id).update(change).await?;

    graph.users().id(&id).delete().await?;
    Ok(id)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let variable = |name: &str| std::env::var(name).map_err(|_| format!("set {name}"));
    let graph = Graph::new(Credential::token(variable("GRAPH_TOKEN")?));
    let id = run(&graph, &variable("GRAPH_DOMAIN")?, &variable("GRAPH_PASSWORD")?).await?;
    println!("{id} was here");
    Ok(())
}
