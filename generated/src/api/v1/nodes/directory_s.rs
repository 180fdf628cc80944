// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `directory`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.samlOrWsFedExternalDomainFederation`, such as `/directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation/{id}`.
    SamlOrWsFedExternalDomainFederation: super::IdentityProviderBase = models::SamlOrWsFedExternalDomainFederation
}

impl SamlOrWsFedExternalDomainFederation {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::SamlOrWsFedExternalDomainFederation> {
        self.0.get("GET samlOrWsFedExternalDomainFederation: get")
    }

    /// `PATCH /directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation/{samlOrWsFedExternalDomainFederation ID}` — Update samlOrWsFedExternalDomainFederation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::SamlOrWsFedExternalDomainFederation,
    ) -> Call<models::SamlOrWsFedExternalDomainFederation> {
        let sheet = "PATCH samlOrWsFedExternalDomainFederation: update
            samlorwsfedexternaldomainfederation-update: IdentityProvider.ReadWrite.All | | IdentityProvider.ReadWrite.All
            /directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/domains`
    pub fn domains(&self) -> super::SamlOrWsFedExternalDomainFederationDomains {
        super::SamlOrWsFedExternalDomainFederationDomains(self.0.name("domains"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.externalDomainName`, such as `/directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation/{id}/domains`.
    SamlOrWsFedExternalDomainFederationDomains[models::ExternalDomainName]
}

impl SamlOrWsFedExternalDomainFederationDomains {
    /// `POST /directory/federationConfigurations/{samlOrWsFedExternalDomainFederation ID}/microsoft.graph.samlOrWsFedExternalDomainFederation/domains` — Create externalDomainName
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-post-domains?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.ReadWrite.All`.
    pub fn create(&self, body: models::ExternalDomainName) -> Call<models::ExternalDomainName> {
        let sheet = "POST samlOrWsFedExternalDomainFederation: create
            samlorwsfedexternaldomainfederation-post-domains: IdentityProvider.ReadWrite.All | | IdentityProvider.ReadWrite.All
            /directory/federationConfigurations/{id}/microsoft.graph.samlOrWsFedExternalDomainFederation/domains";
        self.0.call(sheet).json(body)
    }

    /// `GET /directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation/{samlOrWsFedExternalDomainFederation ID}/domains` — List domains
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-list-domains?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`.
    pub fn list(&self) -> List<models::ExternalDomainName> {
        let sheet = "GET samlOrWsFedExternalDomainFederation: list
            samlorwsfedexternaldomainfederation-list-domains: IdentityProvider.Read.All IdentityProvider.ReadWrite.All | | IdentityProvider.Read.All IdentityProvider.ReadWrite.All
            /directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation/{id}/domains";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.schemaExtension`, such as `/schemaExtensions/{id}`.
    SchemaExtension: super::Entity = models::SchemaExtension
}

impl SchemaExtension {
    /// `DELETE /schemaExtensions/{id}` — Delete schemaExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schemaextension-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE schemaExtension: delete
            schemaextension-delete: Application.ReadWrite.All | | Application.ReadWrite.All Directory.ReadWrite.All
            /schemaExtensions/{id}";
        self.0.call(sheet)
    }

    /// `GET /schemaExtensions/{id}` — Get schemaExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schemaextension-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`, `Application.Read.All`; application: `Application.Read.All`.
    pub fn get(&self) -> Get<models::SchemaExtension> {
        let sheet = "GET schemaExtension: get
            schemaextension-get: User.Read Application.Read.All | | Application.Read.All
            /schemaExtensions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /schemaExtensions/{id}` — Update schemaExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schemaextension-update?view=graph-rest-1.0)
    /// Status: 204, 403.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn update(&self, body: models::SchemaExtension) -> Call<()> {
        let sheet = "PATCH schemaExtension: update
            schemaextension-update: Application.ReadWrite.All | | Application.ReadWrite.All Directory.ReadWrite.All
            /schemaExtensions/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.schemaExtension`, such as `/schemaExtensions`.
    SchemaExtensions[models::SchemaExtension]
}

impl SchemaExtensions {
    /// `POST /schemaExtensions` — Create schemaExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schemaextension-post-schemaextensions?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::SchemaExtension) -> Call<models::SchemaExtension> {
        let sheet = "POST schemaExtension: create
            schemaextension-post-schemaextensions: Application.ReadWrite.All | | Application.ReadWrite.All Directory.ReadWrite.All
            /schemaExtensions";
        self.0.call(sheet).json(body)
    }

    /// `GET /schemaExtensions` — List schemaExtensions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schemaextension-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`, `Application.Read.All`; application: `Application.Read.All`.
    pub fn list(&self) -> List<models::SchemaExtension> {
        let sheet = "GET schemaExtension: list
            schemaextension-list: User.Read Application.Read.All | | Application.Read.All
            /schemaExtensions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.scopedRoleMembership`, such as `/directory/administrativeUnits/{id}/scopedRoleMembers/{id}`.
    ScopedRoleMembership: super::Entity = models::ScopedRoleMembership
}

impl ScopedRoleMembership {
    /// `DELETE /directory/administrativeUnits/{id}/scopedRoleMembers/{id}` — Remove a scopedRoleMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-delete-scopedrolemembers?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.ReadWrite.Directory`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE administrativeUnit: delete
            administrativeunit-delete-scopedrolemembers: RoleManagement.ReadWrite.Directory | | RoleManagement.ReadWrite.Directory
            /directory/administrativeUnits/{id}/scopedRoleMembers/{id}";
        self.0.call(sheet)
    }

    /// `GET /directory/administrativeUnits/{id}/scopedRoleMembers/{id}` — Get a scopedRoleMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-get-scopedrolemembers?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 3 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn get(&self) -> Get<models::ScopedRoleMembership> {
        let sheet = "GET administrativeUnit: get
            administrativeunit-get-scopedrolemembers: RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory Directory.Read.All Directory.ReadWrite.All | | RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory Directory.Read.All Directory.ReadWrite.All
            /directory/administrativeUnits/{id}/scopedRoleMembers/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.subscribedSku`, such as `/subscribedSkus/{id}`.
    SubscribedSku: super::Entity = models::SubscribedSku
}

impl SubscribedSku {
    /// `GET /subscribedSkus/{id}` — Get SubscribedSku
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subscribedsku-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 3 more; application: `Directory.Read.All` and 4 more.
    pub fn get(&self) -> Get<models::SubscribedSku> {
        let sheet = "GET subscribedSku: get
            subscribedsku-get: Directory.Read.All Organization.Read.All Directory.ReadWrite.All LicenseAssignment.Read.All | | Directory.Read.All Organization.Read.All Directory.ReadWrite.All Organization.ReadWrite.All LicenseAssignment.Read.All
            /subscribedSkus/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.subscribedSku`, such as `/subscribedSkus`.
    SubscribedSkus[models::SubscribedSku]
}

impl SubscribedSkus {
    /// `GET /subscribedSkus` — List subscribedskus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 4 more; application: `Directory.Read.All` and 4 more.
    pub fn list(&self) -> List<models::SubscribedSku> {
        let sheet = "GET subscribedSku: list
            subscribedsku-list: Directory.Read.All Organization.Read.All Organization.ReadWrite.All Directory.ReadWrite.All LicenseAssignment.Read.All | | Directory.Read.All Organization.Read.All Directory.ReadWrite.All Organization.ReadWrite.All LicenseAssignment.Read.All
            /subscribedSkus";
        self.0.list(sheet)
    }
}
