// Written by `cargo xtask gen`; do not edit.
//! `/invitations`

use super::models;
use crate::runtime::{Call, Method, Operation};

crate::runtime::node! {
    /// `/invitations`
    Invitations
}

impl Invitations {
    /// `POST /invitations` — Create invitation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/invitation-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `User.Invite.All`, `User.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `User.Invite.All`, `User.ReadWrite.All`, `Directory.ReadWrite.All`
    pub fn create(&self, body: models::Invitation) -> Call<models::Invitation> {
        let operation = &Operation {
            name: "invitation: create",
            method: Method::Post,
            path: "/invitations",
            pages: &["invitation-post"],
            work: "User.Invite.All User.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "User.Invite.All User.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }
}
