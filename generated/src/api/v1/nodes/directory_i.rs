// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `directory`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.internalDomainFederation`, such as `/domains/{id}/federationConfiguration/{id}`.
    InternalDomainFederation: super::IdentityProviderBase = models::InternalDomainFederation
}

impl InternalDomainFederation {
    /// `DELETE /domains/{domainsId}/federationConfiguration/{internalDomainFederationId}` — Delete internalDomainFederation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/internaldomainfederation-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Domain-InternalFederation.ReadWrite.All`, `Domain.ReadWrite.All`; application: `Domain-InternalFederation.ReadWrite.All`, `Domain.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE internalDomainFederation: delete
            internaldomainfederation-delete: Domain-InternalFederation.ReadWrite.All Domain.ReadWrite.All | | Domain-InternalFederation.ReadWrite.All Domain.ReadWrite.All
            /domains/{id}/federationConfiguration/{id}";
        self.0.call(sheet)
    }

    /// `GET /domains/{domainsId}/federationConfiguration/{internalDomainFederationId}` — Get internalDomainFederation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/internaldomainfederation-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Domain-InternalFederation.Read.All` and 3 more; application: `Domain-InternalFederation.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::InternalDomainFederation> {
        let sheet = "GET internalDomainFederation: get
            internaldomainfederation-get: Domain-InternalFederation.Read.All Domain-InternalFederation.ReadWrite.All Domain.Read.All Domain.ReadWrite.All | | Domain-InternalFederation.Read.All Domain-InternalFederation.ReadWrite.All Domain.Read.All Domain.ReadWrite.All
            /domains/{id}/federationConfiguration/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /domains/{domainsId}/federationConfiguration/{internalDomainFederationId}` — Update internalDomainFederation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/internaldomainfederation-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Domain-InternalFederation.ReadWrite.All`, `Domain.ReadWrite.All`; application: `Domain-InternalFederation.ReadWrite.All`, `Domain.ReadWrite.All`.
    pub fn update(&self, body: models::InternalDomainFederation) -> Call<models::InternalDomainFederation> {
        let sheet = "PATCH internalDomainFederation: update
            internaldomainfederation-update: Domain-InternalFederation.ReadWrite.All Domain.ReadWrite.All | | Domain-InternalFederation.ReadWrite.All Domain.ReadWrite.All
            /domains/{id}/federationConfiguration/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.invitation`, such as `/invitations`.
    Invitations[models::Invitation]
}

impl Invitations {
    /// `POST /invitations` — Create invitation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/invitation-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `User.Invite.All`, `Directory.ReadWrite.All`, `User.ReadWrite.All`; application: `User.Invite.All`, `Directory.ReadWrite.All`, `User.ReadWrite.All`.
    pub fn create(&self, body: models::Invitation) -> Call<models::Invitation> {
        let sheet = "POST invitation: create
            invitation-post: User.Invite.All Directory.ReadWrite.All User.ReadWrite.All | | User.Invite.All Directory.ReadWrite.All User.ReadWrite.All
            /invitations";
        self.0.call(sheet).json(body)
    }
}
