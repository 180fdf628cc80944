//! Finds the permissions that an application needs for its requests. Nothing is sent.

use msgraph::v1::Graph;
use msgraph::v1::models::Message;
use msgraph::v1::requests::user::SendMailRequest;
use msgraph::{Caller, Credential, Permissions};

/// Returns the least permissions to read users and their calendars and to send mail.
pub fn run(graph: &Graph) -> Permissions {
    let user = graph.users().id("any");
    Permissions::least_for([
        graph.users().list().operation(),
        user.get().operation(),
        user.events().list().operation(),
        user.send_mail(SendMailRequest::new(Message::new())).operation(),
    ])
}

fn main() {
    let permissions = run(&Graph::new(Credential::token("none is needed")));
    for caller in [Caller::DelegatedWork, Caller::DelegatedPersonal, Caller::Application] {
        println!("{caller:?}: {}", permissions.scopes(caller).join(" "));
        for operation in permissions.unsupported(caller) {
            println!("  cannot call {:?} {}", operation.method(), operation.path());
        }
    }
}
