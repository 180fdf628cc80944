// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `directory`.

use super::super::{models, requests};
use crate::runtime::{Argument, Bytes, Call, Collection, Content, Get, List, Object, Reference};

crate::runtime::node! {
    /// A value of `microsoft.graph.administrativeUnit`, such as `/directory/administrativeUnits/{id}`.
    AdministrativeUnit: super::DirectoryObject = models::AdministrativeUnit
}

impl AdministrativeUnit {
    /// `DELETE /directory/administrativeUnits/{id}` — Delete administrativeUnit
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.ReadWrite.All`; application: `AdministrativeUnit.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE administrativeUnit: delete
            administrativeunit-delete: AdministrativeUnit.ReadWrite.All | | AdministrativeUnit.ReadWrite.All
            /directory/administrativeUnits/{id}";
        self.0.call(sheet)
    }

    /// `GET /directory/administrativeUnits/{id}` — Get administrativeUnit
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.Read.All` and 3 more; application: `AdministrativeUnit.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::AdministrativeUnit> {
        let sheet = "GET administrativeUnit: get
            administrativeunit-get: AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /directory/administrativeUnits/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /directory/administrativeUnits/{id}` — Update administrativeUnit
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.ReadWrite.All`; application: `AdministrativeUnit.ReadWrite.All`.
    pub fn update(&self, body: models::AdministrativeUnit) -> Call<()> {
        let sheet = "PATCH administrativeUnit: update
            administrativeunit-update: AdministrativeUnit.ReadWrite.All | | AdministrativeUnit.ReadWrite.All
            /directory/administrativeUnits/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/extensions`
    ///
    /// The type lists it; no page documents a request there.
    pub fn extensions(&self) -> Collection<models::Extension> {
        Collection::at(self.0.name("extensions"))
    }

    /// `…/members`
    pub fn members(&self) -> super::AdministrativeUnitMembers {
        super::AdministrativeUnitMembers(self.0.references("members"))
    }

    /// `…/scopedRoleMembers`
    pub fn scoped_role_members(&self) -> super::AdministrativeUnitScopedRoleMembers {
        super::AdministrativeUnitScopedRoleMembers(self.0.name("scopedRoleMembers"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/directory/administrativeUnits/{id}/members`.
    AdministrativeUnitMembers[models::DirectoryObject]
}

impl AdministrativeUnitMembers {
    /// `POST /directory/administrativeUnits/{id}/members/$ref` — Add a member
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-post-members?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.ReadWrite.All`; application: `AdministrativeUnit.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST administrativeUnit: add_ref
            administrativeunit-post-members: AdministrativeUnit.ReadWrite.All | | AdministrativeUnit.ReadWrite.All
            /directory/administrativeUnits/{id}/members/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `POST /directory/administrativeUnits/{administrativeUnit-id}/members`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-post-members-2?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.ReadWrite.All` and 3 more; application: `AdministrativeUnit.ReadWrite.All` and 3 more.
    pub fn create(&self, body: impl Into<models::DirectoryObject>) -> Call<models::DirectoryObject> {
        let sheet = "POST members: create
            administrativeunit-post-members-2: AdministrativeUnit.ReadWrite.All Directory.AccessAsUser.All Directory.ReadWrite.All Group.ReadWrite.All | | AdministrativeUnit.ReadWrite.All Group.Create Directory.ReadWrite.All Group.ReadWrite.All
            /directory/administrativeUnits/{id}/members";
        self.0.call(sheet).json(Into::<models::DirectoryObject>::into(body))
    }

    /// `DELETE /directory/administrativeUnits/{administrativeUnit-id}/members/$ref` — Remove a member
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-delete-members?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.ReadWrite.All`; application: `AdministrativeUnit.ReadWrite.All`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE administrativeUnit: delete_ref
            administrativeunit-delete-members: AdministrativeUnit.ReadWrite.All | | AdministrativeUnit.ReadWrite.All
            /directory/administrativeUnits/{id}/members/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /directory/administrativeUnits/{id}/members` — List members
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-list-members?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.Read.All` and 3 more; application: `AdministrativeUnit.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET administrativeUnit: list
            administrativeunit-list-members: AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /directory/administrativeUnits/{id}/members";
        self.0.list(sheet)
    }

    /// `GET /directory/administrativeUnits/{id}/members/$ref` — List members
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-list-members?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.Read.All` and 3 more; application: `AdministrativeUnit.Read.All` and 3 more.
    pub fn list_refs(&self) -> List<models::DirectoryObject> {
        let sheet = "GET administrativeUnit: list_refs
            administrativeunit-list-members: AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All | | AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All
            /directory/administrativeUnits/{id}/members/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /directory/administrativeUnits/{id}/members/{id}/$ref` — Remove a member
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-delete-members?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.ReadWrite.All`; application: `AdministrativeUnit.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE administrativeUnit: remove_ref
            administrativeunit-delete-members: AdministrativeUnit.ReadWrite.All | | AdministrativeUnit.ReadWrite.All
            /directory/administrativeUnits/{id}/members/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.scopedRoleMembership`, such as `/directory/administrativeUnits/{id}/scopedRoleMembers`.
    AdministrativeUnitScopedRoleMembers[models::ScopedRoleMembership]
}

impl AdministrativeUnitScopedRoleMembers {
    /// `POST /directory/administrativeUnits/{id}/scopedRoleMembers` — Add a scopedRoleMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-post-scopedrolemembers?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.ReadWrite.Directory`.
    pub fn create(&self, body: models::ScopedRoleMembership) -> Call<models::ScopedRoleMembership> {
        let sheet = "POST administrativeUnit: create
            administrativeunit-post-scopedrolemembers: RoleManagement.ReadWrite.Directory | | RoleManagement.ReadWrite.Directory
            /directory/administrativeUnits/{id}/scopedRoleMembers";
        self.0.call(sheet).json(body)
    }

    /// `GET /directory/administrativeUnits/{id}/scopedRoleMembers` — List scopedRoleMembers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-list-scopedrolemembers?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 3 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn list(&self) -> List<models::ScopedRoleMembership> {
        let sheet = "GET administrativeUnit: list
            administrativeunit-list-scopedrolemembers: RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory Directory.Read.All Directory.ReadWrite.All | | RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory Directory.Read.All Directory.ReadWrite.All
            /directory/administrativeUnits/{id}/scopedRoleMembers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.allowedValue`, such as `/directory/customSecurityAttributeDefinitions/{id}/allowedValues/{id}`.
    AllowedValue: super::Entity = models::AllowedValue
}

impl AllowedValue {
    /// `GET /directory/customSecurityAttributeDefinitions/{customSecurityAttributeDefinition-id}/allowedValues/{allowedValue-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/allowedvalue-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`; application: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AllowedValue> {
        let sheet = "GET allowedValue: get
            allowedvalue-get: CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All | | CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All
            /directory/customSecurityAttributeDefinitions/{id}/allowedValues/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /directory/customSecurityAttributeDefinitions/{customSecurityAttributeDefinition-id}/allowedValues/{allowedValue-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/allowedvalue-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeDefinition.ReadWrite.All`; application: `CustomSecAttributeDefinition.ReadWrite.All`.
    pub fn update(&self, body: models::AllowedValue) -> Call<models::AllowedValue> {
        let sheet = "PATCH allowedValue: update
            allowedvalue-update: CustomSecAttributeDefinition.ReadWrite.All | | CustomSecAttributeDefinition.ReadWrite.All
            /directory/customSecurityAttributeDefinitions/{id}/allowedValues/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.attributeSet`, such as `/directory/attributeSets/{id}`.
    AttributeSet: super::Entity = models::AttributeSet
}

impl AttributeSet {
    /// `GET /directory/attributeSets/{attributeSet-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attributeset-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`; application: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AttributeSet> {
        let sheet = "GET attributeSet: get
            attributeset-get: CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All | | CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All
            /directory/attributeSets/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /directory/attributeSets/{attributeSet-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attributeset-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeDefinition.ReadWrite.All`; application: `CustomSecAttributeDefinition.ReadWrite.All`.
    pub fn update(&self, body: models::AttributeSet) -> Call<models::AttributeSet> {
        let sheet = "PATCH attributeSet: update
            attributeset-update: CustomSecAttributeDefinition.ReadWrite.All | | CustomSecAttributeDefinition.ReadWrite.All
            /directory/attributeSets/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.certificateAuthorityDetail`, such as `/directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{id}/certificateAuthorities/{id}`.
    CertificateAuthorityDetail: super::DirectoryObject = models::CertificateAuthorityDetail
}

impl CertificateAuthorityDetail {
    /// `DELETE /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{certificateBasedAuthPki-id}/certificateAuthorities/{certificateAuthorityDetail-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthpki-delete-certificateauthorities?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `PublicKeyInfrastructure.ReadWrite.All`; application: `PublicKeyInfrastructure.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE certificateBasedAuthPki: delete
            certificatebasedauthpki-delete-certificateauthorities: PublicKeyInfrastructure.ReadWrite.All | | PublicKeyInfrastructure.ReadWrite.All
            /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{id}/certificateAuthorities/{id}";
        self.0.call(sheet)
    }

    /// `GET /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{certificateBasedAuthPki-id}/certificateAuthorities/{certificateAuthorityDetail-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PublicKeyInfrastructure.Read.All`, `PublicKeyInfrastructure.ReadWrite.All`; application: `PublicKeyInfrastructure.Read.All`, `PublicKeyInfrastructure.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CertificateAuthorityDetail> {
        let sheet = "GET certificateAuthorityDetail: get
            : PublicKeyInfrastructure.Read.All PublicKeyInfrastructure.ReadWrite.All | | PublicKeyInfrastructure.Read.All PublicKeyInfrastructure.ReadWrite.All
            /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{id}/certificateAuthorities/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{certificateBasedAuthPki-id}/certificateAuthorities/{certificateAuthorityDetail-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/certificateauthoritydetail-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PublicKeyInfrastructure.ReadWrite.All`; application: `PublicKeyInfrastructure.ReadWrite.All`.
    pub fn update(&self, body: models::CertificateAuthorityDetail) -> Call<models::CertificateAuthorityDetail> {
        let sheet = "PATCH certificateAuthorityDetail: update
            certificateauthoritydetail-update: PublicKeyInfrastructure.ReadWrite.All | | PublicKeyInfrastructure.ReadWrite.All
            /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{id}/certificateAuthorities/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.certificateBasedAuthConfiguration`, such as `/organization/{id}/certificateBasedAuthConfiguration/{id}`.
    CertificateBasedAuthConfiguration: super::Entity = models::CertificateBasedAuthConfiguration
}

impl CertificateBasedAuthConfiguration {
    /// `DELETE /organization/{id}/certificateBasedAuthConfiguration/{id}` — Delete certificateBasedAuthConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthconfiguration-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Organization.ReadWrite.All`; application: `Organization.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE certificateBasedAuthConfiguration: delete
            certificatebasedauthconfiguration-delete: Organization.ReadWrite.All | | Organization.ReadWrite.All
            /organization/{id}/certificateBasedAuthConfiguration/{id}";
        self.0.call(sheet)
    }

    /// `GET /organization/{id}/certificateBasedAuthConfiguration/{id}` — Get certificateBasedAuthConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthconfiguration-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Organization.Read.All`, `Organization.ReadWrite.All`; application: `Organization.Read.All`, `Organization.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CertificateBasedAuthConfiguration> {
        let sheet = "GET certificateBasedAuthConfiguration: get
            certificatebasedauthconfiguration-get: Organization.Read.All Organization.ReadWrite.All | | Organization.Read.All Organization.ReadWrite.All
            /organization/{id}/certificateBasedAuthConfiguration/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.certificateBasedAuthPki`, such as `/directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{id}`.
    CertificateBasedAuthPki: super::DirectoryObject = models::CertificateBasedAuthPki
}

impl CertificateBasedAuthPki {
    /// `DELETE /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{certificateBasedAuthPki-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/publickeyinfrastructureroot-delete-certificatebasedauthconfigurations?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `PublicKeyInfrastructure.ReadWrite.All`; application: `PublicKeyInfrastructure.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE publicKeyInfrastructureRoot: delete
            publickeyinfrastructureroot-delete-certificatebasedauthconfigurations: PublicKeyInfrastructure.ReadWrite.All | | PublicKeyInfrastructure.ReadWrite.All
            /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{id}";
        self.0.call(sheet)
    }

    /// `GET /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{certificateBasedAuthPki-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthpki-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PublicKeyInfrastructure.Read.All`, `PublicKeyInfrastructure.ReadWrite.All`; application: `PublicKeyInfrastructure.Read.All`, `PublicKeyInfrastructure.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CertificateBasedAuthPki> {
        let sheet = "GET certificateBasedAuthPki: get
            certificatebasedauthpki-get: PublicKeyInfrastructure.Read.All PublicKeyInfrastructure.ReadWrite.All | | PublicKeyInfrastructure.Read.All PublicKeyInfrastructure.ReadWrite.All
            /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{certificateBasedAuthPki-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthpki-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PublicKeyInfrastructure.ReadWrite.All`; application: `PublicKeyInfrastructure.ReadWrite.All`.
    pub fn update(&self, body: models::CertificateBasedAuthPki) -> Call<models::CertificateBasedAuthPki> {
        let sheet = "PATCH certificateBasedAuthPki: update
            certificatebasedauthpki-update: PublicKeyInfrastructure.ReadWrite.All | | PublicKeyInfrastructure.ReadWrite.All
            /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{certificateBasedAuthPki-id}/upload`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthpki-upload?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `PublicKeyInfrastructure.ReadWrite.All`; application: `PublicKeyInfrastructure.ReadWrite.All`.
    pub fn upload(&self, body: requests::certificate_based_auth_pki::UploadRequest) -> Call<()> {
        let sheet = "POST certificateBasedAuthPki: upload
            certificatebasedauthpki-upload: PublicKeyInfrastructure.ReadWrite.All | | PublicKeyInfrastructure.ReadWrite.All
            /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{id}/upload";
        self.0.name("upload").call(sheet).json(body)
    }

    /// `…/certificateAuthorities`
    pub fn certificate_authorities(&self) -> super::CertificateBasedAuthPkiCertificateAuthorities {
        super::CertificateBasedAuthPkiCertificateAuthorities(self.0.name("certificateAuthorities"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.certificateAuthorityDetail`, such as `/directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{id}/certificateAuthorities`.
    CertificateBasedAuthPkiCertificateAuthorities[models::CertificateAuthorityDetail]
}

impl CertificateBasedAuthPkiCertificateAuthorities {
    /// `POST /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{certificateBasedAuthPki-id}/certificateAuthorities`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthpki-post-certificateauthorities?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `PublicKeyInfrastructure.ReadWrite.All`; application: `PublicKeyInfrastructure.ReadWrite.All`.
    pub fn create(&self, body: models::CertificateAuthorityDetail) -> Call<models::CertificateAuthorityDetail> {
        let sheet = "POST certificateBasedAuthPki: create
            certificatebasedauthpki-post-certificateauthorities: PublicKeyInfrastructure.ReadWrite.All | | PublicKeyInfrastructure.ReadWrite.All
            /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{id}/certificateAuthorities";
        self.0.call(sheet).json(body)
    }

    /// `GET /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{certificateBasedAuthPki-id}/certificateAuthorities`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthpki-list-certificateauthorities?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PublicKeyInfrastructure.Read.All`, `PublicKeyInfrastructure.ReadWrite.All`; application: `PublicKeyInfrastructure.Read.All`, `PublicKeyInfrastructure.ReadWrite.All`.
    pub fn list(&self) -> List<models::CertificateAuthorityDetail> {
        let sheet = "GET certificateBasedAuthPki: list
            certificatebasedauthpki-list-certificateauthorities: PublicKeyInfrastructure.Read.All PublicKeyInfrastructure.ReadWrite.All | | PublicKeyInfrastructure.Read.All PublicKeyInfrastructure.ReadWrite.All
            /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations/{id}/certificateAuthorities";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.companySubscription`, such as `/directory/subscriptions/{id}`.
    CompanySubscription: super::Entity = models::CompanySubscription
}

impl CompanySubscription {
    /// `GET /directory/subscriptions/{companySubscription-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/companysubscription-get?view=graph-rest-1.0), metadata
    /// Also: `/directory/subscriptions(commerceSubscriptionId='{commerceSubscriptionId}')`.
    /// Status: 200.
    pub fn get(&self) -> Get<models::CompanySubscription> {
        let sheet = "GET companySubscription: get
            companysubscription-get: | |
            /directory/subscriptions/{id}
            /directory/subscriptions(commerceSubscriptionId='{commerceSubscriptionId}')";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.orgcontact`, such as `/contacts`.
    Contacts[models::Orgcontact]
}

impl Contacts {
    /// `GET /contacts/delta` — orgContact: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-delta?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn delta(&self) -> List<models::Orgcontact> {
        let sheet = "GET orgcontact: delta
            orgcontact-delta: OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All | | OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All
            /contacts/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /contacts/getAvailableExtensionProperties` — directoryObject: getAvailableExtensionProperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getavailableextensionproperties?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_available_extension_properties(
        &self,
        body: requests::directory_object::GetAvailableExtensionPropertiesRequest,
    ) -> Call<Vec<models::ExtensionProperty>> {
        let sheet = "POST directoryObject: get_available_extension_properties
            directoryobject-getavailableextensionproperties: Directory.Read.All | | Directory.Read.All
            /contacts/getAvailableExtensionProperties";
        self.0.name("getAvailableExtensionProperties").call(sheet).json(body)
    }

    /// `POST /contacts/getByIds` — directoryObject: getByIds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_by_ids(&self, body: requests::directory_object::GetByIdsRequest) -> Call<Vec<models::DirectoryObject>> {
        let sheet = "POST directoryObject: get_by_ids
            directoryobject-getbyids: Directory.Read.All | | Directory.Read.All
            /contacts/getByIds";
        self.0.name("getByIds").call(sheet).json(body)
    }

    /// `GET /contacts` — List orgContacts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::Orgcontact> {
        let sheet = "GET orgcontact: list
            orgcontact-list: OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All | | OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All
            /contacts";
        self.0.list(sheet)
    }

    /// `POST /contacts/validateProperties` — directoryObject: validateproperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-1.0)
    /// Status: 204, 400, 422.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Group.Read.All` and 3 more.
    pub fn validate_properties(&self, body: requests::directory_object::ValidatePropertiesRequest) -> Call<()> {
        let sheet = "POST directoryObject: validate_properties
            directoryobject-validateproperties: Group.Read.All Directory.Read.All Directory.ReadWrite.All | | Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /contacts/validateProperties";
        self.0.name("validateProperties").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.contract`, such as `/contracts/{id}`.
    Contract: super::DirectoryObject = models::Contract
}

impl Contract {
    /// `POST /contracts/{contract-id}/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /contracts/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `GET /contracts/{id}` — Get contract
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contract-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Contract> {
        let sheet = "GET contract: get
            contract-get: Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /contracts/{id}";
        self.0.get(sheet)
    }

    /// `POST /contracts/{contract-id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /contracts/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /contracts/{contract-id}/getMemberObjects` — Get member objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 10 more; application: `Directory.Read.All` and 10 more.
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_objects
            directoryobject-getmemberobjects: Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /contracts/{id}/getMemberObjects";
        self.0.name("getMemberObjects").call(sheet).json(body)
    }

    /// `POST /contracts/{contract-id}/restore` — Restore deleted item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `User.ReadWrite.All`, `Group.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn restore(&self, body: requests::deleteditems::RestoreRequest) -> Call<models::DirectoryObject> {
        let sheet = "POST deleteditems: restore
            directory-deleteditems-restore: Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All
            /contracts/{id}/restore";
        self.0.name("restore").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.contract`, such as `/contracts`.
    Contracts[models::Contract]
}

impl Contracts {
    /// `GET /contracts/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-delta?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn delta(&self) -> List<models::DirectoryObject> {
        let sheet = "GET directoryObject: delta
            directoryobject-delta: | |
            /contracts/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /contracts/getAvailableExtensionProperties` — directoryObject: getAvailableExtensionProperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getavailableextensionproperties?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_available_extension_properties(
        &self,
        body: requests::directory_object::GetAvailableExtensionPropertiesRequest,
    ) -> Call<Vec<models::ExtensionProperty>> {
        let sheet = "POST directoryObject: get_available_extension_properties
            directoryobject-getavailableextensionproperties: Directory.Read.All | | Directory.Read.All
            /contracts/getAvailableExtensionProperties";
        self.0.name("getAvailableExtensionProperties").call(sheet).json(body)
    }

    /// `POST /contracts/getByIds` — directoryObject: getByIds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_by_ids(&self, body: requests::directory_object::GetByIdsRequest) -> Call<Vec<models::DirectoryObject>> {
        let sheet = "POST directoryObject: get_by_ids
            directoryobject-getbyids: Directory.Read.All | | Directory.Read.All
            /contracts/getByIds";
        self.0.name("getByIds").call(sheet).json(body)
    }

    /// `GET /contracts` — List contracts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contract-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::Contract> {
        let sheet = "GET contract: list
            contract-list: Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /contracts";
        self.0.list(sheet)
    }

    /// `POST /contracts/validateProperties` — directoryObject: validateproperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-1.0)
    /// Status: 204, 400, 422.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Group.Read.All` and 3 more.
    pub fn validate_properties(&self, body: requests::directory_object::ValidatePropertiesRequest) -> Call<()> {
        let sheet = "POST directoryObject: validate_properties
            directoryobject-validateproperties: Group.Read.All Directory.Read.All Directory.ReadWrite.All | | Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /contracts/validateProperties";
        self.0.name("validateProperties").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.customSecurityAttributeDefinition`, such as `/directory/customSecurityAttributeDefinitions/{id}`.
    CustomSecurityAttributeDefinition: super::Entity = models::CustomSecurityAttributeDefinition
}

impl CustomSecurityAttributeDefinition {
    /// `GET /directory/customSecurityAttributeDefinitions/{customSecurityAttributeDefinition-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/customsecurityattributedefinition-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`; application: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CustomSecurityAttributeDefinition> {
        let sheet = "GET customSecurityAttributeDefinition: get
            customsecurityattributedefinition-get: CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All | | CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All
            /directory/customSecurityAttributeDefinitions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /directory/customSecurityAttributeDefinitions/{customSecurityAttributeDefinition-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/customsecurityattributedefinition-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeDefinition.ReadWrite.All`; application: `CustomSecAttributeDefinition.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::CustomSecurityAttributeDefinition,
    ) -> Call<models::CustomSecurityAttributeDefinition> {
        let sheet = "PATCH customSecurityAttributeDefinition: update
            customsecurityattributedefinition-update: CustomSecAttributeDefinition.ReadWrite.All | | CustomSecAttributeDefinition.ReadWrite.All
            /directory/customSecurityAttributeDefinitions/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/allowedValues`
    pub fn allowed_values(&self) -> super::CustomSecurityAttributeDefinitionAllowedValues {
        super::CustomSecurityAttributeDefinitionAllowedValues(self.0.name("allowedValues"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.allowedValue`, such as `/directory/customSecurityAttributeDefinitions/{id}/allowedValues`.
    CustomSecurityAttributeDefinitionAllowedValues[models::AllowedValue]
}

impl CustomSecurityAttributeDefinitionAllowedValues {
    /// `POST /directory/customSecurityAttributeDefinitions/{customSecurityAttributeDefinition-id}/allowedValues`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/customsecurityattributedefinition-post-allowedvalues?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeDefinition.ReadWrite.All`; application: `CustomSecAttributeDefinition.ReadWrite.All`.
    pub fn create(&self, body: models::AllowedValue) -> Call<models::AllowedValue> {
        let sheet = "POST customSecurityAttributeDefinition: create
            customsecurityattributedefinition-post-allowedvalues: CustomSecAttributeDefinition.ReadWrite.All | | CustomSecAttributeDefinition.ReadWrite.All
            /directory/customSecurityAttributeDefinitions/{id}/allowedValues";
        self.0.call(sheet).json(body)
    }

    /// `GET /directory/customSecurityAttributeDefinitions/{customSecurityAttributeDefinition-id}/allowedValues`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/customsecurityattributedefinition-list-allowedvalues?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`; application: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`.
    pub fn list(&self) -> List<models::AllowedValue> {
        let sheet = "GET customSecurityAttributeDefinition: list
            customsecurityattributedefinition-list-allowedvalues: CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All | | CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All
            /directory/customSecurityAttributeDefinitions/{id}/allowedValues";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.device`, such as `/devices/{id}`.
    Device: super::DirectoryObject = models::Device
}

impl Device {
    /// `POST /devices/{id}/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 13 more; application: `Application.Read.All` and 14 more.
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: Application.Read.All Device.Read.All Group.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | Application.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /devices/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `POST /devices/{id}/checkMemberObjects` — directoryObject: checkMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmemberobjects?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 14 more; application: `Application.Read.All` and 14 more.
    pub fn check_member_objects(
        &self,
        body: requests::directory_object::CheckMemberObjectsRequest,
    ) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_objects
            directoryobject-checkmemberobjects: Application.Read.All Device.Read.All Group.ReadBasic.All User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | Application.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /devices/{id}/checkMemberObjects";
        self.0.name("checkMemberObjects").call(sheet).json(body)
    }

    /// `DELETE /devices/{id}` — Delete device
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-delete?view=graph-rest-1.0)
    /// Also: `/devices(deviceId='{deviceId}')`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`; application: `Device.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE device: delete
            device-delete: Directory.AccessAsUser.All | | Device.ReadWrite.All
            /devices/{id}
            /devices(deviceId='{deviceId}')";
        self.0.call(sheet)
    }

    /// `GET /devices/{id}` — Get device
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-1.0)
    /// Also: `/devices(deviceId='{deviceId}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Device.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::Device> {
        let sheet = "GET device: get
            device-get, opentypeextension-get: Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /devices/{id}
            device-get: Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /devices(deviceId='{deviceId}')";
        self.0.get(sheet)
    }

    /// `POST /devices/{id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 10 more; application: `Application.Read.All` and 11 more.
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: Application.Read.All Device.Read.All Group.ReadBasic.All Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All | | Application.Read.All Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All
            /devices/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /devices/{id}/getMemberObjects` — Get member objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 14 more; application: `Application.Read.All` and 14 more.
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_objects
            directoryobject-getmemberobjects: Application.Read.All Device.Read.All Group.ReadBasic.All User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | Application.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /devices/{id}/getMemberObjects";
        self.0.name("getMemberObjects").call(sheet).json(body)
    }

    /// `POST /devices/{device-id}/restore` — Restore deleted item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `User.ReadWrite.All`, `Group.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn restore(&self, body: requests::deleteditems::RestoreRequest) -> Call<models::DirectoryObject> {
        let sheet = "POST deleteditems: restore
            directory-deleteditems-restore: Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All
            /devices/{id}/restore";
        self.0.name("restore").call(sheet).json(body)
    }

    /// `PATCH /devices/{id}` — Update device
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-update?view=graph-rest-1.0)
    /// Also: `/devices(deviceId='{deviceId}')`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`; application: `Device.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn update(&self, body: models::Device) -> Call<()> {
        let sheet = "PATCH device: update
            device-update: Directory.AccessAsUser.All | | Device.ReadWrite.All Directory.ReadWrite.All
            /devices/{id}
            /devices(deviceId='{deviceId}')";
        self.0.call(sheet).json(body)
    }

    /// `…/extensions`
    pub fn extensions(&self) -> super::DeviceExtensions {
        super::DeviceExtensions(self.0.name("extensions"))
    }

    /// `…/memberOf`
    pub fn member_of(&self) -> super::DeviceMemberOf {
        super::DeviceMemberOf(self.0.name("memberOf"))
    }

    /// `…/organizationalUnitParent`
    pub fn organizational_unit_parent(&self) -> super::DeviceOrganizationalUnitParent {
        super::DeviceOrganizationalUnitParent(self.0.name("organizationalUnitParent"))
    }

    /// `…/registeredOwners`
    pub fn registered_owners(&self) -> super::DeviceRegisteredOwners {
        super::DeviceRegisteredOwners(self.0.references("registeredOwners"))
    }

    /// `…/registeredUsers`
    pub fn registered_users(&self) -> super::DeviceRegisteredUsers {
        super::DeviceRegisteredUsers(self.0.references("registeredUsers"))
    }

    /// `…/transitiveMemberOf`
    pub fn transitive_member_of(&self) -> super::DeviceTransitiveMemberOf {
        super::DeviceTransitiveMemberOf(self.0.name("transitiveMemberOf"))
    }

    /// `…/usagerights`
    pub fn usagerights(&self) -> super::DeviceUsagerights {
        super::DeviceUsagerights(self.0.name("usagerights"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.extension`, such as `/devices/{id}/extensions`.
    DeviceExtensions[models::Extension]
}

impl DeviceExtensions {
    /// `POST /devices/{id}/extensions` — Create open extension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-1.0)
    /// Status: 201, 202.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All` and 7 more; personal account: `Calendars.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 7 more.
    pub fn create(&self, body: impl Into<models::Extension>) -> Call<Option<models::Extension>> {
        let sheet = "POST openTypeExtension: create
            opentypeextension-post-opentypeextension: Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All
            /devices/{id}/extensions";
        self.0.call(sheet).json(Into::<models::Extension>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceLocalCredentialInfo`, such as `/directory/deviceLocalCredentials/{id}`.
    DeviceLocalCredentialInfo: super::Entity = models::DeviceLocalCredentialInfo
}

impl DeviceLocalCredentialInfo {
    /// `GET /directory/deviceLocalCredentials/{deviceLocalCredentialInfo-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/devicelocalcredentialinfo-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceLocalCredential.Read.All`; application: `DeviceLocalCredential.Read.All`.
    pub fn get(&self) -> Get<models::DeviceLocalCredentialInfo> {
        let sheet = "GET deviceLocalCredentialInfo: get
            devicelocalcredentialinfo-get: DeviceLocalCredential.Read.All | | DeviceLocalCredential.Read.All
            /directory/deviceLocalCredentials/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/devices/{id}/memberOf`.
    DeviceMemberOf[models::DirectoryObject]
}

impl DeviceMemberOf {
    /// `GET /devices/{id}/memberOf` — List device memberships
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-list-memberof?view=graph-rest-1.0)
    /// Also: `/devices(deviceId='{deviceId}')/memberOf`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Device.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET device: list
            device-list-memberof: Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Directory.Read.All Device.ReadWrite.All Directory.ReadWrite.All
            /devices/{id}/memberOf
            /devices(deviceId='{deviceId}')/memberOf";
        self.0.list(sheet)
    }

    /// `…/microsoft.graph.group`
    pub fn as_group(&self) -> super::DeviceMemberOfAsGroup {
        super::DeviceMemberOfAsGroup(self.0.name("microsoft.graph.group"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.group`, such as `/devices/{id}/memberOf/microsoft.graph.group`.
    DeviceMemberOfAsGroup[models::Group]
}

impl DeviceMemberOfAsGroup {
    /// `GET /devices/{device-id}/memberOf/microsoft.graph.group`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-list-memberof-group?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::Group> {
        let sheet = "GET memberof: list
            device-list-memberof-group: | |
            /devices/{id}/memberOf/microsoft.graph.group";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/devices/{id}/organizationalUnitParent`
    DeviceOrganizationalUnitParent
}

impl DeviceOrganizationalUnitParent {
    /// `GET /devices/{device-id}/organizationalUnitParent`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`; application: `Device.Read.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET device: get
            : Device.Read.All | | Device.Read.All
            /devices/{id}/organizationalUnitParent";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/devices/{id}/registeredOwners`.
    DeviceRegisteredOwners[models::DirectoryObject]
}

impl DeviceRegisteredOwners {
    /// `POST /devices/{id}/registeredOwners/$ref` — Create registeredOwner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-post-registeredowners?view=graph-rest-1.0)
    /// Also: `/devices(deviceId='{deviceId}')/registeredOwners/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST device: add_ref
            device-post-registeredowners: Directory.AccessAsUser.All | |
            /devices/{id}/registeredOwners/$ref
            /devices(deviceId='{deviceId}')/registeredOwners/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /devices/{device-id}/registeredOwners/$ref` — Delete registeredOwner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-delete-registeredowners?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE device: delete_ref
            device-delete-registeredowners: Directory.AccessAsUser.All | |
            /devices/{id}/registeredOwners/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /devices/{id}/registeredOwners` — List registeredOwners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-list-registeredowners?view=graph-rest-1.0)
    /// Also: `/devices(deviceId='{deviceId}')/registeredOwners`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Device.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET device: list
            device-list-registeredowners: Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Directory.Read.All Device.ReadWrite.All Directory.ReadWrite.All
            /devices/{id}/registeredOwners
            /devices(deviceId='{deviceId}')/registeredOwners";
        self.0.list(sheet)
    }

    /// `GET /devices/{device-id}/registeredOwners/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-list-registeredowners-ref?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::DirectoryObject> {
        let sheet = "GET registeredowners: list_refs
            device-list-registeredowners-ref: | |
            /devices/{id}/registeredOwners/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /devices/{id}/registeredOwners/{id}/$ref` — Delete registeredOwner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-delete-registeredowners?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE device: remove_ref
            device-delete-registeredowners: Directory.AccessAsUser.All | |
            /devices/{id}/registeredOwners/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/devices/{id}/registeredUsers`.
    DeviceRegisteredUsers[models::DirectoryObject]
}

impl DeviceRegisteredUsers {
    /// `POST /devices/{id}/registeredUsers/$ref` — Create registeredUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-post-registeredusers?view=graph-rest-1.0)
    /// Also: `/devices(deviceId='{deviceId}')/registeredUsers/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST device: add_ref
            device-post-registeredusers: Directory.AccessAsUser.All | |
            /devices/{id}/registeredUsers/$ref
            /devices(deviceId='{deviceId}')/registeredUsers/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /devices/{device-id}/registeredUsers/$ref` — Delete registeredUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-delete-registeredusers?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE device: delete_ref
            device-delete-registeredusers: Directory.AccessAsUser.All | |
            /devices/{id}/registeredUsers/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /devices/{id}/registeredUsers` — List registeredUsers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-list-registeredusers?view=graph-rest-1.0)
    /// Also: `/devices(deviceId='{deviceId}')/registeredUsers`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Device.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET device: list
            device-list-registeredusers: Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Directory.Read.All Device.ReadWrite.All Directory.ReadWrite.All
            /devices/{id}/registeredUsers
            /devices(deviceId='{deviceId}')/registeredUsers";
        self.0.list(sheet)
    }

    /// `GET /devices/{device-id}/registeredUsers/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-list-registeredusers-ref?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::DirectoryObject> {
        let sheet = "GET registeredusers: list_refs
            device-list-registeredusers-ref: | |
            /devices/{id}/registeredUsers/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /devices/{id}/registeredUsers/{id}/$ref` — Delete registeredUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-delete-registeredusers?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE device: remove_ref
            device-delete-registeredusers: Directory.AccessAsUser.All | |
            /devices/{id}/registeredUsers/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/devices/{id}/transitiveMemberOf`.
    DeviceTransitiveMemberOf[models::DirectoryObject]
}

impl DeviceTransitiveMemberOf {
    /// `GET /devices/{id | userPrincipalName}/transitiveMemberOf` — List device transitive memberships
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-list-transitivememberof?view=graph-rest-1.0)
    /// Also: `/devices(deviceId='{deviceId}')/transitiveMemberOf`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Device.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET device: list
            device-list-transitivememberof: Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Directory.Read.All Device.ReadWrite.All Directory.ReadWrite.All
            /devices/{id}/transitiveMemberOf
            /devices(deviceId='{deviceId}')/transitiveMemberOf";
        self.0.list(sheet)
    }

    /// `…/microsoft.graph.group`
    pub fn as_group(&self) -> super::DeviceTransitiveMemberOfAsGroup {
        super::DeviceTransitiveMemberOfAsGroup(self.0.name("microsoft.graph.group"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.group`, such as `/devices/{id}/transitiveMemberOf/microsoft.graph.group`.
    DeviceTransitiveMemberOfAsGroup[models::Group]
}

impl DeviceTransitiveMemberOfAsGroup {
    /// `GET /devices/{device-id}/transitiveMemberOf/microsoft.graph.group`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-list-transitivememberof-group?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::Group> {
        let sheet = "GET transitivememberof: list
            device-list-transitivememberof-group: | |
            /devices/{id}/transitiveMemberOf/microsoft.graph.group";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/devices/{id}/usagerights`
    DeviceUsagerights
}

impl DeviceUsagerights {
    /// `GET /devices/{device-id}/usagerights`
    ///
    /// Source: metadata.
    /// Also: `/devices(deviceId='{deviceId}')/usagerights`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Device.Read.All` and 3 more.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET device: get
            : Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Directory.Read.All Device.ReadWrite.All Directory.ReadWrite.All
            /devices/{id}/usagerights
            /devices(deviceId='{deviceId}')/usagerights";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.device`, such as `/devices`.
    Devices[models::Device]
}

impl Devices {
    /// `POST /devices` — Create device
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-post-devices?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn create(&self, body: models::Device) -> Call<models::Device> {
        let sheet = "POST device: create
            device-post-devices: Directory.AccessAsUser.All | |
            /devices";
        self.0.call(sheet).json(body)
    }

    /// `GET /devices/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-delta?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`; application: `Device.Read.All`.
    pub fn delta(&self) -> List<models::Device> {
        let sheet = "GET device: delta
            device-delta: Device.Read.All | | Device.Read.All
            /devices/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /devices/getAvailableExtensionProperties` — directoryObject: getAvailableExtensionProperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getavailableextensionproperties?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_available_extension_properties(
        &self,
        body: requests::directory_object::GetAvailableExtensionPropertiesRequest,
    ) -> Call<Vec<models::ExtensionProperty>> {
        let sheet = "POST directoryObject: get_available_extension_properties
            directoryobject-getavailableextensionproperties: Directory.Read.All | | Directory.Read.All
            /devices/getAvailableExtensionProperties";
        self.0.name("getAvailableExtensionProperties").call(sheet).json(body)
    }

    /// `POST /devices/getByIds` — directoryObject: getByIds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_by_ids(&self, body: requests::directory_object::GetByIdsRequest) -> Call<Vec<models::DirectoryObject>> {
        let sheet = "POST directoryObject: get_by_ids
            directoryobject-getbyids: Directory.Read.All | | Directory.Read.All
            /devices/getByIds";
        self.0.name("getByIds").call(sheet).json(body)
    }

    /// `GET /devices` — List devices
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Device.Read.All` and 3 more.
    pub fn list(&self) -> List<models::Device> {
        let sheet = "GET device: list
            device-list: Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Directory.Read.All Device.ReadWrite.All Directory.ReadWrite.All
            /devices";
        self.0.list(sheet)
    }

    /// `POST /devices/validateProperties` — directoryObject: validateproperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-1.0)
    /// Status: 204, 400, 422.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Group.Read.All` and 3 more.
    pub fn validate_properties(&self, body: requests::directory_object::ValidatePropertiesRequest) -> Call<()> {
        let sheet = "POST directoryObject: validate_properties
            directoryobject-validateproperties: Group.Read.All Directory.Read.All Directory.ReadWrite.All | | Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /devices/validateProperties";
        self.0.name("validateProperties").call(sheet).json(body)
    }

    /// `…(deviceId='{deviceId}')`
    pub fn by_device_id(&self, device_id: &str) -> super::Device {
        super::Device(self.0.alternate_key(&[("deviceId", Argument::quoted(device_id))], true))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.directory`, such as `/directory`.
    Directory: super::Entity = models::Directory
}

impl Directory {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Directory> {
        self.0.get("GET directory: get")
    }

    /// `…/administrativeUnits`
    pub fn administrative_units(&self) -> super::DirectoryAdministrativeUnits {
        super::DirectoryAdministrativeUnits(self.0.name("administrativeUnits"))
    }

    /// `…/attributeSets`
    pub fn attribute_sets(&self) -> super::DirectoryAttributeSets {
        super::DirectoryAttributeSets(self.0.name("attributeSets"))
    }

    /// `…/customSecurityAttributeDefinitions`
    pub fn custom_security_attribute_definitions(&self) -> super::DirectoryCustomSecurityAttributeDefinitions {
        super::DirectoryCustomSecurityAttributeDefinitions(self.0.name("customSecurityAttributeDefinitions"))
    }

    /// `…/deletedItems`
    pub fn deleted_items(&self) -> super::DirectoryDeletedItems {
        super::DirectoryDeletedItems(self.0.name("deletedItems"))
    }

    /// `…/deviceLocalCredentials`
    pub fn device_local_credentials(&self) -> super::DirectoryDeviceLocalCredentials {
        super::DirectoryDeviceLocalCredentials(self.0.name("deviceLocalCredentials"))
    }

    /// `…/federationConfigurations`
    pub fn federation_configurations(&self) -> super::DirectoryFederationConfigurations {
        super::DirectoryFederationConfigurations(self.0.name("federationConfigurations"))
    }

    /// `…/onPremisesSynchronization`
    pub fn on_premises_synchronization(&self) -> super::DirectoryOnPremisesSynchronization {
        super::DirectoryOnPremisesSynchronization(self.0.name("onPremisesSynchronization"))
    }

    /// `…/publicKeyInfrastructure`
    pub fn public_key_infrastructure(&self) -> super::PublicKeyInfrastructureRoot {
        super::PublicKeyInfrastructureRoot(self.0.name("publicKeyInfrastructure"))
    }

    /// `…/recovery`
    pub fn recovery(&self) -> super::EntraRecoveryServicesRecovery {
        super::EntraRecoveryServicesRecovery(self.0.name("recovery"))
    }

    /// `…/remoteTenantGroups`
    pub fn remote_tenant_groups(&self) -> super::DirectoryRemoteTenantGroups {
        super::DirectoryRemoteTenantGroups(self.0.name("remoteTenantGroups"))
    }

    /// `…/subscriptions`
    pub fn subscriptions(&self) -> super::DirectorySubscriptions {
        super::DirectorySubscriptions(self.0.name("subscriptions"))
    }

    /// `…/tenantGovernance`
    pub fn tenant_governance(&self) -> super::DirectoryTenantGovernance {
        super::DirectoryTenantGovernance(self.0.name("tenantGovernance"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.administrativeUnit`, such as `/directory/administrativeUnits`.
    DirectoryAdministrativeUnits[models::AdministrativeUnit]
}

impl DirectoryAdministrativeUnits {
    /// `POST /directory/administrativeUnits` — Create administrativeUnit
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-post-administrativeunits?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.ReadWrite.All`; application: `AdministrativeUnit.ReadWrite.All`.
    pub fn create(&self, body: models::AdministrativeUnit) -> Call<models::AdministrativeUnit> {
        let sheet = "POST directory: create
            directory-post-administrativeunits: AdministrativeUnit.ReadWrite.All | | AdministrativeUnit.ReadWrite.All
            /directory/administrativeUnits";
        self.0.call(sheet).json(body)
    }

    /// `GET /directory/administrativeUnits/delta`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.Read.All` and 3 more; application: `AdministrativeUnit.Read.All` and 3 more.
    pub fn delta(&self) -> List<models::AdministrativeUnit> {
        let sheet = "GET administrativeUnit: delta
            : AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /directory/administrativeUnits/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /directory/administrativeUnits` — List administrativeunits
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-list-administrativeunits?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.Read.All` and 3 more; application: `AdministrativeUnit.Read.All` and 3 more.
    pub fn list(&self) -> List<models::AdministrativeUnit> {
        let sheet = "GET directory: list
            directory-list-administrativeunits: AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /directory/administrativeUnits";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.attributeSet`, such as `/directory/attributeSets`.
    DirectoryAttributeSets[models::AttributeSet]
}

impl DirectoryAttributeSets {
    /// `POST /directory/attributeSets`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-post-attributesets?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeDefinition.ReadWrite.All`; application: `CustomSecAttributeDefinition.ReadWrite.All`.
    pub fn create(&self, body: models::AttributeSet) -> Call<models::AttributeSet> {
        let sheet = "POST directory: create
            directory-post-attributesets: CustomSecAttributeDefinition.ReadWrite.All | | CustomSecAttributeDefinition.ReadWrite.All
            /directory/attributeSets";
        self.0.call(sheet).json(body)
    }

    /// `GET /directory/attributeSets`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-list-attributesets?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`; application: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`.
    pub fn list(&self) -> List<models::AttributeSet> {
        let sheet = "GET directory: list
            directory-list-attributesets: CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All | | CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All
            /directory/attributeSets";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.customSecurityAttributeDefinition`, such as `/directory/customSecurityAttributeDefinitions`.
    DirectoryCustomSecurityAttributeDefinitions[models::CustomSecurityAttributeDefinition]
}

impl DirectoryCustomSecurityAttributeDefinitions {
    /// `POST /directory/customSecurityAttributeDefinitions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-post-customsecurityattributedefinitions?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeDefinition.ReadWrite.All`; application: `CustomSecAttributeDefinition.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::CustomSecurityAttributeDefinition,
    ) -> Call<models::CustomSecurityAttributeDefinition> {
        let sheet = "POST directory: create
            directory-post-customsecurityattributedefinitions: CustomSecAttributeDefinition.ReadWrite.All | | CustomSecAttributeDefinition.ReadWrite.All
            /directory/customSecurityAttributeDefinitions";
        self.0.call(sheet).json(body)
    }

    /// `GET /directory/customSecurityAttributeDefinitions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-list-customsecurityattributedefinitions?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`; application: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`.
    pub fn list(&self) -> List<models::CustomSecurityAttributeDefinition> {
        let sheet = "GET directory: list
            directory-list-customsecurityattributedefinitions: CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All | | CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All
            /directory/customSecurityAttributeDefinitions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/directory/deletedItems`.
    DirectoryDeletedItems[models::DirectoryObject]
}

impl DirectoryDeletedItems {
    /// `POST /directory/deletedItems/getAvailableExtensionProperties` — directoryObject: getAvailableExtensionProperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getavailableextensionproperties?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_available_extension_properties(
        &self,
        body: requests::directory_object::GetAvailableExtensionPropertiesRequest,
    ) -> Call<Vec<models::ExtensionProperty>> {
        let sheet = "POST directoryObject: get_available_extension_properties
            directoryobject-getavailableextensionproperties: Directory.Read.All | | Directory.Read.All
            /directory/deletedItems/getAvailableExtensionProperties";
        self.0.name("getAvailableExtensionProperties").call(sheet).json(body)
    }

    /// `POST /directory/deletedItems/getByIds` — directoryObject: getByIds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_by_ids(&self, body: requests::directory_object::GetByIdsRequest) -> Call<Vec<models::DirectoryObject>> {
        let sheet = "POST directoryObject: get_by_ids
            directoryobject-getbyids: Directory.Read.All | | Directory.Read.All
            /directory/deletedItems/getByIds";
        self.0.name("getByIds").call(sheet).json(body)
    }

    /// `POST /directory/deletedItems/validateProperties` — directoryObject: validateproperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-1.0)
    /// Status: 204, 400, 422.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Group.Read.All` and 3 more.
    pub fn validate_properties(&self, body: requests::directory_object::ValidatePropertiesRequest) -> Call<()> {
        let sheet = "POST directoryObject: validate_properties
            directoryobject-validateproperties: Group.Read.All Directory.Read.All Directory.ReadWrite.All | | Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /directory/deletedItems/validateProperties";
        self.0.name("validateProperties").call(sheet).json(body)
    }

    /// `…/microsoft.graph.application`
    pub fn as_application(&self) -> super::DirectoryDeletedItemsAsApplication {
        super::DirectoryDeletedItemsAsApplication(self.0.name("microsoft.graph.application"))
    }

    /// `…/microsoft.graph.device`
    pub fn as_device(&self) -> super::DirectoryDeletedItemsAsDevice {
        super::DirectoryDeletedItemsAsDevice(self.0.name("microsoft.graph.device"))
    }

    /// `…/microsoft.graph.group`
    pub fn as_group(&self) -> super::DirectoryDeletedItemsAsGroup {
        super::DirectoryDeletedItemsAsGroup(self.0.name("microsoft.graph.group"))
    }

    /// `…/microsoft.graph.servicePrincipal`
    pub fn as_service_principal(&self) -> super::DirectoryDeletedItemsAsServicePrincipal {
        super::DirectoryDeletedItemsAsServicePrincipal(self.0.name("microsoft.graph.servicePrincipal"))
    }

    /// `…/microsoft.graph.user`
    pub fn as_user(&self) -> super::DirectoryDeletedItemsAsUser {
        super::DirectoryDeletedItemsAsUser(self.0.name("microsoft.graph.user"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.application`, such as `/directory/deletedItems/microsoft.graph.application`.
    DirectoryDeletedItemsAsApplication[models::Application]
}

impl DirectoryDeletedItemsAsApplication {
    /// `GET /directory/deleteditems/microsoft.graph.application` — List deletedItems directory objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 7 more; application: `Application.Read.All` and 7 more.
    pub fn list(&self) -> List<models::Application> {
        let sheet = "GET deleteditems: list
            directory-deleteditems-list: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Application.Read.All Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All
            /directory/deletedItems/microsoft.graph.application";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.device`, such as `/directory/deletedItems/microsoft.graph.device`.
    DirectoryDeletedItemsAsDevice[models::Device]
}

impl DirectoryDeletedItemsAsDevice {
    /// `GET /directory/deletedItems/microsoft.graph.device` — List deletedItems directory objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 7 more; application: `Application.Read.All` and 7 more.
    pub fn list(&self) -> List<models::Device> {
        let sheet = "GET deleteditems: list
            directory-deleteditems-list: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Application.Read.All Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All
            /directory/deletedItems/microsoft.graph.device";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.group`, such as `/directory/deletedItems/microsoft.graph.group`.
    DirectoryDeletedItemsAsGroup[models::Group]
}

impl DirectoryDeletedItemsAsGroup {
    /// `GET /directory/deletedItems/microsoft.graph.group` — List deletedItems directory objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 7 more; application: `Application.Read.All` and 7 more.
    pub fn list(&self) -> List<models::Group> {
        let sheet = "GET deleteditems: list
            directory-deleteditems-list: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Application.Read.All Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All
            /directory/deletedItems/microsoft.graph.group";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.servicePrincipal`, such as `/directory/deletedItems/microsoft.graph.servicePrincipal`.
    DirectoryDeletedItemsAsServicePrincipal[models::ServicePrincipal]
}

impl DirectoryDeletedItemsAsServicePrincipal {
    /// `GET /directory/deleteditems/microsoft.graph.servicePrincipal` — List deletedItems directory objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 7 more; application: `Application.Read.All` and 7 more.
    pub fn list(&self) -> List<models::ServicePrincipal> {
        let sheet = "GET deleteditems: list
            directory-deleteditems-list: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Application.Read.All Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All
            /directory/deletedItems/microsoft.graph.servicePrincipal";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.user`, such as `/directory/deletedItems/microsoft.graph.user`.
    DirectoryDeletedItemsAsUser[models::User]
}

impl DirectoryDeletedItemsAsUser {
    /// `GET /directory/deletedItems/microsoft.graph.user` — List deletedItems directory objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 7 more; application: `Application.Read.All` and 7 more.
    pub fn list(&self) -> List<models::User> {
        let sheet = "GET deleteditems: list
            directory-deleteditems-list: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Application.Read.All Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All
            /directory/deletedItems/microsoft.graph.user";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceLocalCredentialInfo`, such as `/directory/deviceLocalCredentials`.
    DirectoryDeviceLocalCredentials[models::DeviceLocalCredentialInfo]
}

impl DirectoryDeviceLocalCredentials {
    /// `GET /directory/deviceLocalCredentials`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-list-devicelocalcredentials?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceLocalCredential.ReadBasic.All`, `DeviceLocalCredential.Read.All`; application: `DeviceLocalCredential.ReadBasic.All`, `DeviceLocalCredential.Read.All`.
    pub fn list(&self) -> List<models::DeviceLocalCredentialInfo> {
        let sheet = "GET directory: list
            directory-list-devicelocalcredentials: DeviceLocalCredential.ReadBasic.All DeviceLocalCredential.Read.All | | DeviceLocalCredential.ReadBasic.All DeviceLocalCredential.Read.All
            /directory/deviceLocalCredentials";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityProviderBase`, such as `/directory/federationConfigurations`.
    DirectoryFederationConfigurations[models::IdentityProviderBase]
}

impl DirectoryFederationConfigurations {
    /// `POST /directory/federationConfigurations`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::IdentityProviderBase>) -> Call<models::IdentityProviderBase> {
        let sheet = "POST directory: create
            : IdentityProvider.ReadWrite.All | | IdentityProvider.ReadWrite.All
            /directory/federationConfigurations";
        self.0.call(sheet).json(Into::<models::IdentityProviderBase>::into(body))
    }

    /// `GET /directory/federationConfigurations`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`.
    pub fn list(&self) -> List<models::IdentityProviderBase> {
        let sheet = "GET directory: list
            : IdentityProvider.Read.All IdentityProvider.ReadWrite.All | | IdentityProvider.Read.All IdentityProvider.ReadWrite.All
            /directory/federationConfigurations";
        self.0.list(sheet)
    }

    /// `…/graph.samlOrWsFedExternalDomainFederation`
    pub fn as_saml_or_ws_fed_external_domain_federation(
        &self,
    ) -> super::DirectoryFederationConfigurationsAsSamlOrWsFedExternalDomainFederation
    {
        super::DirectoryFederationConfigurationsAsSamlOrWsFedExternalDomainFederation(
            self.0.name("graph.samlOrWsFedExternalDomainFederation"),
        )
    }

    /// `…/microsoft.graph.samlOrWsFedExternalDomainFederation`
    pub fn as_saml_or_ws_fed_external_domain_federation_2(
        &self,
    ) -> super::DirectoryFederationConfigurationsAsSamlOrWsFedExternalDomainFederationCollection
    {
        super::DirectoryFederationConfigurationsAsSamlOrWsFedExternalDomainFederationCollection(
            self.0.name("microsoft.graph.samlOrWsFedExternalDomainFederation"),
        )
    }

    /// `…/availableProviderTypes`
    pub fn available_provider_types(&self) -> super::DirectoryFederationConfigurationsAvailableProviderTypes {
        super::DirectoryFederationConfigurationsAvailableProviderTypes(self.0.name("availableProviderTypes"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.samlOrWsFedExternalDomainFederation`, such as `/directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation`.
    DirectoryFederationConfigurationsAsSamlOrWsFedExternalDomainFederation[models::SamlOrWsFedExternalDomainFederation]
}

impl DirectoryFederationConfigurationsAsSamlOrWsFedExternalDomainFederation {
    /// `GET /directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation` — List samlOrWsFedExternalDomainFederations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Domain.Read.All`, `Domain.ReadWrite.All`; application: `Domain.Read.All`, `Domain.ReadWrite.All`.
    pub fn list(&self) -> List<models::SamlOrWsFedExternalDomainFederation> {
        let sheet = "GET samlOrWsFedExternalDomainFederation: list
            samlorwsfedexternaldomainfederation-list, samlorwsfedexternaldomainfederation-get: Domain.Read.All Domain.ReadWrite.All | | Domain.Read.All Domain.ReadWrite.All
            /directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.samlOrWsFedExternalDomainFederation`, such as `/directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation`.
    DirectoryFederationConfigurationsAsSamlOrWsFedExternalDomainFederationCollection[models::SamlOrWsFedExternalDomainFederation]
}

impl DirectoryFederationConfigurationsAsSamlOrWsFedExternalDomainFederationCollection {
    /// `POST /directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation` — Create samlOrWsFedExternalDomainFederation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::SamlOrWsFedExternalDomainFederation,
    ) -> Call<models::SamlOrWsFedExternalDomainFederation> {
        let sheet = "POST samlOrWsFedExternalDomainFederation: create
            samlorwsfedexternaldomainfederation-post: IdentityProvider.ReadWrite.All | | IdentityProvider.ReadWrite.All
            /directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/directory/federationConfigurations/availableProviderTypes`
    DirectoryFederationConfigurationsAvailableProviderTypes
}

impl DirectoryFederationConfigurationsAvailableProviderTypes {
    /// `GET /directory/federationConfigurations/availableProviderTypes` — List availableProviderTypes
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityproviderbase-availableprovidertypes?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`.
    pub fn list(&self) -> Call<Vec<String>> {
        let sheet = "GET identityProviderBase: list
            identityproviderbase-availableprovidertypes: IdentityProvider.Read.All IdentityProvider.ReadWrite.All | | IdentityProvider.Read.All IdentityProvider.ReadWrite.All
            /directory/federationConfigurations/availableProviderTypes";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/directoryObjects`.
    DirectoryObjects[models::DirectoryObject]
}

impl DirectoryObjects {
    /// `GET /directoryObjects/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-delta?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn delta(&self) -> List<models::DirectoryObject> {
        let sheet = "GET directoryObject: delta
            directoryobject-delta: | |
            /directoryObjects/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /directoryObjects/getAvailableExtensionProperties` — directoryObject: getAvailableExtensionProperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getavailableextensionproperties?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_available_extension_properties(
        &self,
        body: requests::directory_object::GetAvailableExtensionPropertiesRequest,
    ) -> Call<Vec<models::ExtensionProperty>> {
        let sheet = "POST directoryObject: get_available_extension_properties
            directoryobject-getavailableextensionproperties: Directory.Read.All | | Directory.Read.All
            /directoryObjects/getAvailableExtensionProperties";
        self.0.name("getAvailableExtensionProperties").call(sheet).json(body)
    }

    /// `POST /directoryObjects/getByIds` — directoryObject: getByIds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_by_ids(&self, body: requests::directory_object::GetByIdsRequest) -> Call<Vec<models::DirectoryObject>> {
        let sheet = "POST directoryObject: get_by_ids
            directoryobject-getbyids: Directory.Read.All | | Directory.Read.All
            /directoryObjects/getByIds";
        self.0.name("getByIds").call(sheet).json(body)
    }

    /// `POST /directoryObjects/validateProperties` — directoryObject: validateproperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-1.0)
    /// Status: 204, 400, 422.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Group.Read.All` and 3 more.
    pub fn validate_properties(&self, body: requests::directory_object::ValidatePropertiesRequest) -> Call<()> {
        let sheet = "POST directoryObject: validate_properties
            directoryobject-validateproperties: Group.Read.All Directory.Read.All Directory.ReadWrite.All | | Group.Read.All Directory.Read.All Directory.ReadWrite.All Group.ReadWrite.All
            /directoryObjects/validateProperties";
        self.0.name("validateProperties").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.onPremisesDirectorySynchronization`, such as `/directory/onPremisesSynchronization`.
    DirectoryOnPremisesSynchronization[models::OnPremisesDirectorySynchronization]
}

impl DirectoryOnPremisesSynchronization {
    /// `GET /directory/onPremisesSynchronization`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnPremDirectorySynchronization.Read.All`, `OnPremDirectorySynchronization.ReadWrite.All`.
    pub fn list(&self) -> List<models::OnPremisesDirectorySynchronization> {
        let sheet = "GET directory: list
            : OnPremDirectorySynchronization.Read.All OnPremDirectorySynchronization.ReadWrite.All | |
            /directory/onPremisesSynchronization";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.remoteTenantGroup`, such as `/directory/remoteTenantGroups`.
    DirectoryRemoteTenantGroups[models::RemoteTenantGroup]
}

impl DirectoryRemoteTenantGroups {
    /// `GET /directory/remoteTenantGroups`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-list-remotetenantgroups?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::RemoteTenantGroup> {
        let sheet = "GET directory: list
            directory-list-remotetenantgroups: | |
            /directory/remoteTenantGroups";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.directoryRole`, such as `/directoryRoles/{id}`.
    DirectoryRole: super::DirectoryObject = models::DirectoryRole
}

impl DirectoryRole {
    /// `POST /directoryRoles/{directoryRole-id}/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /directoryRoles/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `GET /directoryRoles/{role-id}` — Get directoryRole
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-get?view=graph-rest-1.0)
    /// Also: `/directoryRoles/roleTemplateId={roleTemplateId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 3 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn get(&self) -> Get<models::DirectoryRole> {
        let sheet = "GET directoryRole: get
            directoryrole-get: RoleManagement.Read.Directory Directory.Read.All Directory.ReadWrite.All RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory Directory.Read.All Directory.ReadWrite.All RoleManagement.ReadWrite.Directory
            /directoryRoles/{id}
            directoryrole-get: Directory.Read.All RoleManagement.Read.Directory Directory.ReadWrite.All RoleManagement.ReadWrite.Directory | | Directory.Read.All RoleManagement.Read.Directory Directory.ReadWrite.All RoleManagement.ReadWrite.Directory
            /directoryRoles/roleTemplateId={roleTemplateId}";
        self.0.get(sheet)
    }

    /// `POST /directoryRoles/{directoryRole-id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /directoryRoles/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /directoryRoles/{directoryRole-id}/getMemberObjects` — Get member objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 10 more; application: `Directory.Read.All` and 10 more.
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_objects
            directoryobject-getmemberobjects: Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /directoryRoles/{id}/getMemberObjects";
        self.0.name("getMemberObjects").call(sheet).json(body)
    }

    /// `POST /directoryRoles/{directoryRole-id}/restore` — Restore deleted item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `User.ReadWrite.All`, `Group.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn restore(&self, body: requests::deleteditems::RestoreRequest) -> Call<models::DirectoryObject> {
        let sheet = "POST deleteditems: restore
            directory-deleteditems-restore: Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All
            /directoryRoles/{id}/restore";
        self.0.name("restore").call(sheet).json(body)
    }

    /// `…/members`
    pub fn members(&self) -> super::DirectoryRoleMembers {
        super::DirectoryRoleMembers(self.0.references("members"))
    }

    /// `…/scopedMembers`
    pub fn scoped_members(&self) -> super::DirectoryRoleScopedMembers {
        super::DirectoryRoleScopedMembers(self.0.name("scopedMembers"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/directoryRoles/{id}/members`.
    DirectoryRoleMembers[models::DirectoryObject]
}

impl DirectoryRoleMembers {
    /// `POST /directoryRoles/{role-id}/members/$ref` — Add directory role member
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-post-members?view=graph-rest-1.0)
    /// Also: `/directoryRoles/roleTemplateId={roleTemplateId}/members/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.ReadWrite.Directory`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST directoryRole: add_ref
            directoryrole-post-members: RoleManagement.ReadWrite.Directory | | RoleManagement.ReadWrite.Directory
            /directoryRoles/{id}/members/$ref
            /directoryRoles/roleTemplateId={roleTemplateId}/members/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /directoryRoles/{directoryRole-id}/members/$ref` — Remove directory role member
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-delete-member?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.ReadWrite.Directory`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE directoryRole: delete_ref
            directoryrole-delete-member: RoleManagement.ReadWrite.Directory | | RoleManagement.ReadWrite.Directory
            /directoryRoles/{id}/members/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /directoryRoles/{role-id}/members` — List members of a directory role
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-list-members?view=graph-rest-1.0)
    /// Also: `/directoryRoles/roleTemplateId={roleTemplateId}/members`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 3 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET directoryRole: list
            directoryrole-list-members: RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory Directory.Read.All Directory.ReadWrite.All | | RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory Directory.Read.All Directory.ReadWrite.All
            /directoryRoles/{id}/members
            directoryrole-list-members: Directory.Read.All RoleManagement.Read.Directory Directory.ReadWrite.All RoleManagement.ReadWrite.Directory | | Directory.Read.All RoleManagement.Read.Directory Directory.ReadWrite.All RoleManagement.ReadWrite.Directory
            /directoryRoles/roleTemplateId={roleTemplateId}/members";
        self.0.list(sheet)
    }

    /// `GET /directoryRoles/{directoryRole-id}/members/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-list-members-ref?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::DirectoryObject> {
        let sheet = "GET members: list_refs
            directoryrole-list-members-ref: | |
            /directoryRoles/{id}/members/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /directoryRoles/{role-id}/members/{id}/$ref` — Remove directory role member
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-delete-member?view=graph-rest-1.0)
    /// Also: `/directoryRoles/roleTemplateId={roleTemplateId}/members/{id}/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.ReadWrite.Directory`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE directoryRole: remove_ref
            directoryrole-delete-member: RoleManagement.ReadWrite.Directory | | RoleManagement.ReadWrite.Directory
            /directoryRoles/{id}/members/{id}/$ref
            /directoryRoles/roleTemplateId={roleTemplateId}/members/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.scopedRoleMembership`, such as `/directoryRoles/{id}/scopedMembers`.
    DirectoryRoleScopedMembers[models::ScopedRoleMembership]
}

impl DirectoryRoleScopedMembers {
    /// `GET /directoryroles/{role-id}/scopedMembers` — List scopedMembers for a directory role
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-list-scopedmembers?view=graph-rest-1.0)
    /// Also: `/directoryroles/roleTemplateId={roleTemplateId}/scopedMembers`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 3 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn list(&self) -> List<models::ScopedRoleMembership> {
        let sheet = "GET directoryRole: list
            directoryrole-list-scopedmembers: RoleManagement.Read.Directory Directory.Read.All Directory.ReadWrite.All RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory Directory.Read.All Directory.ReadWrite.All RoleManagement.ReadWrite.Directory
            /directoryRoles/{id}/scopedMembers
            directoryrole-list-scopedmembers: Directory.Read.All RoleManagement.Read.Directory Directory.ReadWrite.All RoleManagement.ReadWrite.Directory | | Directory.Read.All RoleManagement.Read.Directory Directory.ReadWrite.All RoleManagement.ReadWrite.Directory
            /directoryRoles/roleTemplateId={roleTemplateId}/scopedMembers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.directoryRoleTemplate`, such as `/directoryRoleTemplates/{id}`.
    DirectoryRoleTemplate: super::DirectoryObject = models::DirectoryRoleTemplate
}

impl DirectoryRoleTemplate {
    /// `POST /directoryRoleTemplates/{directoryRoleTemplate-id}/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /directoryRoleTemplates/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `GET /directoryRoleTemplates/{id}` — Get directoryRoleTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryroletemplate-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 3 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn get(&self) -> Get<models::DirectoryRoleTemplate> {
        let sheet = "GET directoryRoleTemplate: get
            directoryroletemplate-get: RoleManagement.Read.Directory Directory.Read.All Directory.ReadWrite.All RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory Directory.Read.All Directory.ReadWrite.All RoleManagement.ReadWrite.Directory
            /directoryRoleTemplates/{id}";
        self.0.get(sheet)
    }

    /// `POST /directoryRoleTemplates/{directoryRoleTemplate-id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /directoryRoleTemplates/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /directoryRoleTemplates/{directoryRoleTemplate-id}/getMemberObjects` — Get member objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 10 more; application: `Directory.Read.All` and 10 more.
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_objects
            directoryobject-getmemberobjects: Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /directoryRoleTemplates/{id}/getMemberObjects";
        self.0.name("getMemberObjects").call(sheet).json(body)
    }

    /// `POST /directoryRoleTemplates/{directoryRoleTemplate-id}/restore` — Restore deleted item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `User.ReadWrite.All`, `Group.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn restore(&self, body: requests::deleteditems::RestoreRequest) -> Call<models::DirectoryObject> {
        let sheet = "POST deleteditems: restore
            directory-deleteditems-restore: Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All
            /directoryRoleTemplates/{id}/restore";
        self.0.name("restore").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryRoleTemplate`, such as `/directoryRoleTemplates`.
    DirectoryRoleTemplates[models::DirectoryRoleTemplate]
}

impl DirectoryRoleTemplates {
    /// `GET /directoryRoleTemplates/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-delta?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn delta(&self) -> List<models::DirectoryObject> {
        let sheet = "GET directoryObject: delta
            directoryobject-delta: | |
            /directoryRoleTemplates/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /directoryRoleTemplates/getAvailableExtensionProperties` — directoryObject: getAvailableExtensionProperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getavailableextensionproperties?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_available_extension_properties(
        &self,
        body: requests::directory_object::GetAvailableExtensionPropertiesRequest,
    ) -> Call<Vec<models::ExtensionProperty>> {
        let sheet = "POST directoryObject: get_available_extension_properties
            directoryobject-getavailableextensionproperties: Directory.Read.All | | Directory.Read.All
            /directoryRoleTemplates/getAvailableExtensionProperties";
        self.0.name("getAvailableExtensionProperties").call(sheet).json(body)
    }

    /// `POST /directoryRoleTemplates/getByIds` — directoryObject: getByIds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_by_ids(&self, body: requests::directory_object::GetByIdsRequest) -> Call<Vec<models::DirectoryObject>> {
        let sheet = "POST directoryObject: get_by_ids
            directoryobject-getbyids: Directory.Read.All | | Directory.Read.All
            /directoryRoleTemplates/getByIds";
        self.0.name("getByIds").call(sheet).json(body)
    }

    /// `GET /directoryRoleTemplates` — List directoryroletemplates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryroletemplate-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 3 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn list(&self) -> List<models::DirectoryRoleTemplate> {
        let sheet = "GET directoryRoleTemplate: list
            directoryroletemplate-list: RoleManagement.Read.Directory Directory.Read.All Directory.ReadWrite.All RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory Directory.Read.All Directory.ReadWrite.All RoleManagement.ReadWrite.Directory
            /directoryRoleTemplates";
        self.0.list(sheet)
    }

    /// `POST /directoryRoleTemplates/validateProperties` — directoryObject: validateproperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-1.0)
    /// Status: 204, 400, 422.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Group.Read.All` and 3 more.
    pub fn validate_properties(&self, body: requests::directory_object::ValidatePropertiesRequest) -> Call<()> {
        let sheet = "POST directoryObject: validate_properties
            directoryobject-validateproperties: Group.Read.All Directory.Read.All Directory.ReadWrite.All | | Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /directoryRoleTemplates/validateProperties";
        self.0.name("validateProperties").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryRole`, such as `/directoryRoles`.
    DirectoryRoles[models::DirectoryRole]
}

impl DirectoryRoles {
    /// `POST /directoryRoles` — Activate directoryRole
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-post-directoryroles?view=graph-rest-1.0)
    /// Required: `roleTemplateId`. Status: 201.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.ReadWrite.Directory`.
    pub fn create(&self, body: models::DirectoryRole) -> Call<models::DirectoryRole> {
        let sheet = "POST directoryRole: create
            directoryrole-post-directoryroles: RoleManagement.ReadWrite.Directory | | RoleManagement.ReadWrite.Directory
            /directoryRoles";
        self.0.call(sheet).json(body)
    }

    /// `GET /directoryRoles/delta` — directoryRole: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-delta?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 3 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn delta(&self) -> List<models::DirectoryRole> {
        let sheet = "GET directoryRole: delta
            directoryrole-delta: RoleManagement.Read.Directory Directory.Read.All Directory.ReadWrite.All RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory Directory.Read.All Directory.ReadWrite.All RoleManagement.ReadWrite.Directory
            /directoryRoles/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /directoryRoles/getAvailableExtensionProperties` — directoryObject: getAvailableExtensionProperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getavailableextensionproperties?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_available_extension_properties(
        &self,
        body: requests::directory_object::GetAvailableExtensionPropertiesRequest,
    ) -> Call<Vec<models::ExtensionProperty>> {
        let sheet = "POST directoryObject: get_available_extension_properties
            directoryobject-getavailableextensionproperties: Directory.Read.All | | Directory.Read.All
            /directoryRoles/getAvailableExtensionProperties";
        self.0.name("getAvailableExtensionProperties").call(sheet).json(body)
    }

    /// `POST /directoryRoles/getByIds` — directoryObject: getByIds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_by_ids(&self, body: requests::directory_object::GetByIdsRequest) -> Call<Vec<models::DirectoryObject>> {
        let sheet = "POST directoryObject: get_by_ids
            directoryobject-getbyids: Directory.Read.All | | Directory.Read.All
            /directoryRoles/getByIds";
        self.0.name("getByIds").call(sheet).json(body)
    }

    /// `GET /directoryRoles` — List directoryroles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 3 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn list(&self) -> List<models::DirectoryRole> {
        let sheet = "GET directoryRole: list
            directoryrole-list: RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory Directory.Read.All Directory.ReadWrite.All | | RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory Directory.Read.All Directory.ReadWrite.All
            /directoryRoles";
        self.0.list(sheet)
    }

    /// `POST /directoryRoles/validateProperties` — directoryObject: validateproperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-1.0)
    /// Status: 204, 400, 422.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Group.Read.All` and 3 more.
    pub fn validate_properties(&self, body: requests::directory_object::ValidatePropertiesRequest) -> Call<()> {
        let sheet = "POST directoryObject: validate_properties
            directoryobject-validateproperties: Group.Read.All Directory.Read.All Directory.ReadWrite.All | | Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /directoryRoles/validateProperties";
        self.0.name("validateProperties").call(sheet).json(body)
    }

    /// `…/roleTemplateId={roleTemplateId}`
    pub fn by_role_template_id(&self, role_template_id: &str) -> super::DirectoryRole {
        super::DirectoryRole(self.0.alternate_key(&[("roleTemplateId", Argument::bare(role_template_id))], false))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.companySubscription`, such as `/directory/subscriptions`.
    DirectorySubscriptions[models::CompanySubscription]
}

impl DirectorySubscriptions {
    /// `GET /directory/subscriptions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-list-subscriptions?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::CompanySubscription> {
        let sheet = "GET directory: list
            directory-list-subscriptions: | |
            /directory/subscriptions";
        self.0.list(sheet)
    }

    /// `…(commerceSubscriptionId='{commerceSubscriptionId}')`
    pub fn by_commerce_subscription_id(&self, commerce_subscription_id: &str) -> super::CompanySubscription {
        super::CompanySubscription(
            self.0.alternate_key(&[("commerceSubscriptionId", Argument::quoted(commerce_subscription_id))], true),
        )
    }
}

crate::runtime::node! {
    /// `/directory/tenantGovernance`
    DirectoryTenantGovernance
}

impl DirectoryTenantGovernance {
    /// `…/relatedTenants`
    pub fn related_tenants(&self) -> super::DirectoryTenantGovernanceRelatedTenants {
        super::DirectoryTenantGovernanceRelatedTenants(self.0.name("relatedTenants"))
    }

    /// `…/settings`
    pub fn settings(&self) -> super::DirectoryTenantGovernanceSettings {
        super::DirectoryTenantGovernanceSettings(self.0.name("settings"))
    }
}

crate::runtime::node! {
    /// `/directory/tenantGovernance/relatedTenants`
    DirectoryTenantGovernanceRelatedTenants
}

impl DirectoryTenantGovernanceRelatedTenants {
    /// `POST /directory/tenantGovernance/relatedTenants/refresh`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-relatedtenant-refresh?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-RelatedTenant.ReadWrite.All`.
    pub fn refresh(&self) -> Call<()> {
        let sheet = "POST relatedtenant: refresh
            tenantgovernanceservices-relatedtenant-refresh: TenantGovernance-RelatedTenant.ReadWrite.All | |
            /directory/tenantGovernance/relatedTenants/refresh";
        self.0.name("refresh").call(sheet)
    }
}

crate::runtime::node! {
    /// `/directory/tenantGovernance/settings`
    DirectoryTenantGovernanceSettings
}

impl DirectoryTenantGovernanceSettings {
    /// `POST /directory/tenantGovernance/settings/enableRelatedTenants`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-tenantgovernancesetting-enablerelatedtenants?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-Setting.ReadWrite.All`.
    pub fn enable_related_tenants(&self) -> Call<()> {
        let sheet = "POST tenantgovernancesetting: enable_related_tenants
            tenantgovernanceservices-tenantgovernancesetting-enablerelatedtenants: TenantGovernance-Setting.ReadWrite.All | |
            /directory/tenantGovernance/settings/enableRelatedTenants";
        self.0.name("enableRelatedTenants").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.domain`, such as `/domains/{id}`.
    Domain: super::Entity = models::Domain
}

impl Domain {
    /// `DELETE /domains/{id}` — Delete domain
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Domain.ReadWrite.All`; application: `Domain.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE domain: delete
            domain-delete: Domain.ReadWrite.All | | Domain.ReadWrite.All
            /domains/{id}";
        self.0.call(sheet)
    }

    /// `POST /domains/{id}/forceDelete` — Force domain deletion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-forcedelete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Domain.ReadWrite.All`; application: `Domain.ReadWrite.All`.
    pub fn force_delete(&self, body: requests::domain::ForceDeleteRequest) -> Call<()> {
        let sheet = "POST domain: force_delete
            domain-forcedelete: Domain.ReadWrite.All | | Domain.ReadWrite.All
            /domains/{id}/forceDelete";
        self.0.name("forceDelete").call(sheet).json(body)
    }

    /// `GET /domains/{id}` — Get domain
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/domain-get-rootdomain?view=graph-rest-1.0)
    /// Also: `/domains/{domain-id}/rootDomain`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Domain.Read.All`, `Domain.ReadWrite.All`, `Directory.Read.All`; application: `Domain.Read.All`, `Domain.ReadWrite.All`, `Directory.Read.All`.
    pub fn get(&self) -> Get<models::Domain> {
        let sheet = "GET domain: get
            domain-get: Domain.Read.All Domain.ReadWrite.All Directory.Read.All | | Domain.Read.All Domain.ReadWrite.All Directory.Read.All
            /domains/{id}
            domain-get-rootdomain: Domain.Read.All Directory.Read.All Domain.ReadWrite.All | | Domain.Read.All Directory.Read.All Domain.ReadWrite.All
            /domains/{id}/rootDomain";
        self.0.get(sheet)
    }

    /// `POST /domains/{domain-id}/promote`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-promote?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Domain.ReadWrite.All`; application: `Domain.ReadWrite.All`.
    pub fn promote(&self) -> Call<bool> {
        let sheet = "POST domain: promote
            domain-promote: Domain.ReadWrite.All | | Domain.ReadWrite.All
            /domains/{id}/promote";
        self.0.name("promote").call(sheet)
    }

    /// `PATCH /domains/{id}` — Update domain
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Domain.ReadWrite.All`; application: `Domain.ReadWrite.All`.
    pub fn update(&self, body: models::Domain) -> Call<()> {
        let sheet = "PATCH domain: update
            domain-update: Domain.ReadWrite.All | | Domain.ReadWrite.All
            /domains/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /domains/{id}/verify` — domain: verify
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-verify?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Domain.ReadWrite.All`; application: `Domain.ReadWrite.All`.
    pub fn verify(&self, body: requests::domain::VerifyRequest) -> Call<models::Domain> {
        let sheet = "POST domain: verify
            domain-verify: Domain.ReadWrite.All | | Domain.ReadWrite.All
            /domains/{id}/verify";
        self.0.name("verify").call(sheet).json(body)
    }

    /// `…/domainNameReferences`
    pub fn domain_name_references(&self) -> super::DomainDomainNameReferences {
        super::DomainDomainNameReferences(self.0.name("domainNameReferences"))
    }

    /// `…/federationConfiguration`
    pub fn federation_configuration(&self) -> super::DomainFederationConfiguration {
        super::DomainFederationConfiguration(self.0.name("federationConfiguration"))
    }

    /// `…/rootDomain`
    pub fn root_domain(&self) -> super::Domain {
        super::Domain(self.0.name("rootDomain"))
    }

    /// `…/serviceConfigurationRecords`
    pub fn service_configuration_records(&self) -> super::DomainServiceConfigurationRecords {
        super::DomainServiceConfigurationRecords(self.0.name("serviceConfigurationRecords"))
    }

    /// `…/verificationDnsRecords`
    pub fn verification_dns_records(&self) -> super::DomainVerificationDnsRecords {
        super::DomainVerificationDnsRecords(self.0.name("verificationDnsRecords"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/domains/{id}/domainNameReferences`.
    DomainDomainNameReferences[models::DirectoryObject]
}

impl DomainDomainNameReferences {
    /// `GET /domains/{id}/domainNameReferences` — List domainNameReferences
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-list-domainnamereferences?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Domain.Read.All`, `Domain.ReadWrite.All`; application: `Domain.Read.All`, `Domain.ReadWrite.All`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET domain: list
            domain-list-domainnamereferences: Domain.Read.All Domain.ReadWrite.All | | Domain.Read.All Domain.ReadWrite.All
            /domains/{id}/domainNameReferences";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.internalDomainFederation`, such as `/domains/{id}/federationConfiguration`.
    DomainFederationConfiguration[models::InternalDomainFederation]
}

impl DomainFederationConfiguration {
    /// `POST /domains/{domainsId}/federationConfiguration` — Create federationConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-post-federationconfiguration?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Domain-InternalFederation.ReadWrite.All`, `Domain.ReadWrite.All`; application: `Domain-InternalFederation.ReadWrite.All`, `Domain.ReadWrite.All`.
    pub fn create(&self, body: models::InternalDomainFederation) -> Call<models::InternalDomainFederation> {
        let sheet = "POST domain: create
            domain-post-federationconfiguration: Domain-InternalFederation.ReadWrite.All Domain.ReadWrite.All | | Domain-InternalFederation.ReadWrite.All Domain.ReadWrite.All
            /domains/{id}/federationConfiguration";
        self.0.call(sheet).json(body)
    }

    /// `GET /domains/{domain-id}/federationConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-list-federationconfiguration?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Domain-InternalFederation.Read.All`, `Domain-InternalFederation.ReadWrite.All`; application: `Domain-InternalFederation.Read.All`, `Domain-InternalFederation.ReadWrite.All`.
    pub fn list(&self) -> List<models::InternalDomainFederation> {
        let sheet = "GET domain: list
            domain-list-federationconfiguration: Domain-InternalFederation.Read.All Domain-InternalFederation.ReadWrite.All | | Domain-InternalFederation.Read.All Domain-InternalFederation.ReadWrite.All
            /domains/{id}/federationConfiguration";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.domainDnsRecord`, such as `/domains/{id}/serviceConfigurationRecords`.
    DomainServiceConfigurationRecords[models::DomainDnsRecord]
}

impl DomainServiceConfigurationRecords {
    /// `GET /domains/{id}/serviceConfigurationRecords` — List serviceconfigurationrecords
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-list-serviceconfigurationrecords?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Domain.Read.All`, `Domain.ReadWrite.All`; application: `Domain.Read.All`, `Domain.ReadWrite.All`.
    pub fn list(&self) -> List<models::DomainDnsRecord> {
        let sheet = "GET domain: list
            domain-list-serviceconfigurationrecords: Domain.Read.All Domain.ReadWrite.All | | Domain.Read.All Domain.ReadWrite.All
            /domains/{id}/serviceConfigurationRecords";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.domainDnsRecord`, such as `/domains/{id}/verificationDnsRecords`.
    DomainVerificationDnsRecords[models::DomainDnsRecord]
}

impl DomainVerificationDnsRecords {
    /// `GET /domains/{id}/verificationDnsRecords` — List verificationdnsrecords
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-list-verificationdnsrecords?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Domain.Read.All`, `Domain.ReadWrite.All`; application: `Domain.Read.All`, `Domain.ReadWrite.All`.
    pub fn list(&self) -> List<models::DomainDnsRecord> {
        let sheet = "GET domain: list
            domain-list-verificationdnsrecords: Domain.Read.All Domain.ReadWrite.All | | Domain.Read.All Domain.ReadWrite.All
            /domains/{id}/verificationDnsRecords";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.domain`, such as `/domains`.
    Domains[models::Domain]
}

impl Domains {
    /// `POST /domains` — Create domain
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-post-domains?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Domain.ReadWrite.All`; application: `Domain.ReadWrite.All`.
    pub fn create(&self, body: models::Domain) -> Call<models::Domain> {
        let sheet = "POST domain: create
            domain-post-domains: Domain.ReadWrite.All | | Domain.ReadWrite.All
            /domains";
        self.0.call(sheet).json(body)
    }

    /// `GET /domains` — List domains
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Domain.Read.All`, `Domain.ReadWrite.All`, `Directory.Read.All`; application: `Domain.Read.All`, `Domain.ReadWrite.All`, `Directory.Read.All`.
    pub fn list(&self) -> List<models::Domain> {
        let sheet = "GET domain: list
            domain-list: Domain.Read.All Domain.ReadWrite.All Directory.Read.All | | Domain.Read.All Domain.ReadWrite.All Directory.Read.All
            /domains";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.entraRecoveryServices.recovery`, such as `/directory/recovery`.
    EntraRecoveryServicesRecovery: super::Entity = models::entra_recovery_services::Recovery
}

impl EntraRecoveryServicesRecovery {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::entra_recovery_services::Recovery> {
        self.0.get("GET recovery: get")
    }

    /// `…/jobs`
    pub fn jobs(&self) -> super::EntraRecoveryServicesRecoveryJobs {
        super::EntraRecoveryServicesRecoveryJobs(self.0.name("jobs"))
    }

    /// `…/snapshots`
    pub fn snapshots(&self) -> super::EntraRecoveryServicesRecoverySnapshots {
        super::EntraRecoveryServicesRecoverySnapshots(self.0.name("snapshots"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.entraRecoveryServices.recoveryJob`, such as `/directory/recovery/snapshots/{id}/recoveryJobs/{id}`.
    EntraRecoveryServicesRecoveryJob: super::EntraRecoveryServicesRecoveryJobBase = models::entra_recovery_services::RecoveryJob
}

impl EntraRecoveryServicesRecoveryJob {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::entra_recovery_services::RecoveryJob> {
        self.0.get("GET recoveryJob: get")
    }

    /// `GET /directory/recovery/snapshots/{snapshot-id}/recoveryJobs/{recoveryJob-id}/microsoft.graph.entraRecoveryServices.getFailedChanges`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntraBackup.Read.All`; application: `EntraBackup.Read.All`.
    pub fn get_failed_changes(&self) -> List<models::entra_recovery_services::RecoveryChangeObjectBase> {
        let sheet = "GET recoveryJob: get_failed_changes
            : EntraBackup.Read.All | | EntraBackup.Read.All
            /directory/recovery/snapshots/{id}/recoveryJobs/{id}/microsoft.graph.entraRecoveryServices.getFailedChanges";
        self.0.name("microsoft.graph.entraRecoveryServices.getFailedChanges").list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.entraRecoveryServices.recoveryJobBase`, such as `/directory/recovery/jobs/{id}`.
    EntraRecoveryServicesRecoveryJobBase: super::Entity = models::entra_recovery_services::RecoveryJobBase
}

impl EntraRecoveryServicesRecoveryJobBase {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::entra_recovery_services::RecoveryJobBase> {
        self.0.get("GET recoveryJobBase: get")
    }

    /// `POST /directory/recovery/jobs/{recoveryJobBase-id}/microsoft.graph.entraRecoveryServices.cancel`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn cancel(&self) -> Call<()> {
        let sheet = "POST recoveryJobBase: cancel
            : | |
            /directory/recovery/jobs/{id}/microsoft.graph.entraRecoveryServices.cancel";
        self.0.name("microsoft.graph.entraRecoveryServices.cancel").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.entraRecoveryServices.recoveryJobBase`, such as `/directory/recovery/jobs`.
    EntraRecoveryServicesRecoveryJobs[models::entra_recovery_services::RecoveryJobBase]
}

impl EntraRecoveryServicesRecoveryJobs {
    /// `GET /directory/recovery/jobs`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entrarecoveryservices-recovery-list-jobs?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::entra_recovery_services::RecoveryJobBase> {
        let sheet = "GET recovery: list
            entrarecoveryservices-recovery-list-jobs: | |
            /directory/recovery/jobs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.entraRecoveryServices.recoveryPreviewJob`, such as `/directory/recovery/snapshots/{id}/recoveryPreviewJobs/{id}`.
    EntraRecoveryServicesRecoveryPreviewJob: super::EntraRecoveryServicesRecoveryJobBase = models::entra_recovery_services::RecoveryPreviewJob
}

impl EntraRecoveryServicesRecoveryPreviewJob {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::entra_recovery_services::RecoveryPreviewJob> {
        self.0.get("GET recoveryPreviewJob: get")
    }

    /// `GET /directory/recovery/snapshots/{snapshot-id}/recoveryPreviewJobs/{recoveryPreviewJob-id}/microsoft.graph.entraRecoveryServices.getChanges`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntraBackup.Read.All`; application: `EntraBackup.Read.All`.
    pub fn get_changes(&self) -> List<models::entra_recovery_services::RecoveryChangeObjectBase> {
        let sheet = "GET recoveryPreviewJob: get_changes
            : EntraBackup.Read.All | | EntraBackup.Read.All
            /directory/recovery/snapshots/{id}/recoveryPreviewJobs/{id}/microsoft.graph.entraRecoveryServices.getChanges";
        self.0.name("microsoft.graph.entraRecoveryServices.getChanges").list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.entraRecoveryServices.snapshot`, such as `/directory/recovery/snapshots`.
    EntraRecoveryServicesRecoverySnapshots[models::entra_recovery_services::Snapshot]
}

impl EntraRecoveryServicesRecoverySnapshots {
    /// `GET /directory/recovery/snapshots`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entrarecoveryservices-recovery-list-snapshots?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntraBackup.Read.All`; application: `EntraBackup.Read.All`.
    pub fn list(&self) -> List<models::entra_recovery_services::Snapshot> {
        let sheet = "GET recovery: list
            entrarecoveryservices-recovery-list-snapshots: EntraBackup.Read.All | | EntraBackup.Read.All
            /directory/recovery/snapshots";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.entraRecoveryServices.snapshot`, such as `/directory/recovery/snapshots/{id}`.
    EntraRecoveryServicesSnapshot: super::Entity = models::entra_recovery_services::Snapshot
}

impl EntraRecoveryServicesSnapshot {
    /// `GET /directory/recovery/snapshots/{snapshot-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntraBackup.Read.All`; application: `EntraBackup.Read.All`.
    pub fn get(&self) -> Get<models::entra_recovery_services::Snapshot> {
        let sheet = "GET snapshot: get
            : EntraBackup.Read.All | | EntraBackup.Read.All
            /directory/recovery/snapshots/{id}";
        self.0.get(sheet)
    }

    /// `…/recoveryJobs`
    pub fn recovery_jobs(&self) -> super::EntraRecoveryServicesSnapshotRecoveryJobs {
        super::EntraRecoveryServicesSnapshotRecoveryJobs(self.0.name("recoveryJobs"))
    }

    /// `…/recoveryPreviewJobs`
    pub fn recovery_preview_jobs(&self) -> super::EntraRecoveryServicesSnapshotRecoveryPreviewJobs {
        super::EntraRecoveryServicesSnapshotRecoveryPreviewJobs(self.0.name("recoveryPreviewJobs"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.entraRecoveryServices.recoveryJob`, such as `/directory/recovery/snapshots/{id}/recoveryJobs`.
    EntraRecoveryServicesSnapshotRecoveryJobs[models::entra_recovery_services::RecoveryJob]
}

impl EntraRecoveryServicesSnapshotRecoveryJobs {
    /// `POST /directory/recovery/snapshots/{snapshot-id}/recoveryJobs`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EntraBackup.ReadWrite.Recovery`.
    pub fn create(
        &self,
        body: models::entra_recovery_services::RecoveryJob,
    ) -> Call<models::entra_recovery_services::RecoveryJob> {
        let sheet = "POST snapshot: create
            : EntraBackup.ReadWrite.Recovery | |
            /directory/recovery/snapshots/{id}/recoveryJobs";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.entraRecoveryServices.recoveryPreviewJob`, such as `/directory/recovery/snapshots/{id}/recoveryPreviewJobs`.
    EntraRecoveryServicesSnapshotRecoveryPreviewJobs[models::entra_recovery_services::RecoveryPreviewJob]
}

impl EntraRecoveryServicesSnapshotRecoveryPreviewJobs {
    /// `POST /directory/recovery/snapshots/{snapshot-id}/recoveryPreviewJobs`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EntraBackup.ReadWrite.Preview`.
    pub fn create(
        &self,
        body: models::entra_recovery_services::RecoveryPreviewJob,
    ) -> Call<models::entra_recovery_services::RecoveryPreviewJob> {
        let sheet = "POST snapshot: create
            : EntraBackup.ReadWrite.Preview | |
            /directory/recovery/snapshots/{id}/recoveryPreviewJobs";
        self.0.call(sheet).json(body)
    }
}

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

crate::runtime::node! {
    /// A value of `microsoft.graph.onPremisesDirectorySynchronization`, such as `/directory/onPremisesSynchronization/{id}`.
    OnPremisesDirectorySynchronization: super::Entity = models::OnPremisesDirectorySynchronization
}

impl OnPremisesDirectorySynchronization {
    /// `GET /directory/onPremisesSynchronization/{onPremisesDirectorySynchronization-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremisesdirectorysynchronization-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnPremDirectorySynchronization.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OnPremisesDirectorySynchronization> {
        let sheet = "GET onPremisesDirectorySynchronization: get
            onpremisesdirectorysynchronization-get: OnPremDirectorySynchronization.ReadWrite.All | |
            /directory/onPremisesSynchronization/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /directory/onPremisesSynchronization/{onPremisesDirectorySynchronization-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremisesdirectorysynchronization-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnPremDirectorySynchronization.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::OnPremisesDirectorySynchronization,
    ) -> Call<models::OnPremisesDirectorySynchronization> {
        let sheet = "PATCH onPremisesDirectorySynchronization: update
            onpremisesdirectorysynchronization-update: OnPremDirectorySynchronization.ReadWrite.All | |
            /directory/onPremisesSynchronization/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.organization`, such as `/organization/{id}`.
    Organization: super::DirectoryObject = models::Organization
}

impl Organization {
    /// `POST /organization/{organization-id}/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /organization/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `GET /organization/{Id}` — Get open extension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-onboarding-organization-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 4 more; application: `DeviceManagementServiceConfig.Read.All` and 4 more.
    pub fn get(&self) -> Get<models::Organization> {
        let sheet = "GET openTypeExtension: get
            opentypeextension-get, intune-onboarding-organization-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All User.Read.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All User.Read.All DeviceManagementConfiguration.Read.All
            /organization/{id}";
        self.0.get(sheet)
    }

    /// `POST /organization/{organization-id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /organization/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /organization/{organization-id}/getMemberObjects` — Get member objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 10 more; application: `Directory.Read.All` and 10 more.
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_objects
            directoryobject-getmemberobjects: Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /organization/{id}/getMemberObjects";
        self.0.name("getMemberObjects").call(sheet).json(body)
    }

    /// `POST /organization/{organization-id}/restore` — Restore deleted item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `User.ReadWrite.All`, `Group.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn restore(&self, body: requests::deleteditems::RestoreRequest) -> Call<models::DirectoryObject> {
        let sheet = "POST deleteditems: restore
            directory-deleteditems-restore: Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All
            /organization/{id}/restore";
        self.0.name("restore").call(sheet).json(body)
    }

    /// `POST /organization/{organizationId}/setMobileDeviceManagementAuthority` — setMobileDeviceManagementAuthority action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-organization-setmobiledevicemanagementauthority?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn set_mobile_device_management_authority(&self) -> Call<i32> {
        let sheet = "POST organization: set_mobile_device_management_authority
            intune-onboarding-organization-setmobiledevicemanagementauthority: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /organization/{id}/setMobileDeviceManagementAuthority";
        self.0.name("setMobileDeviceManagementAuthority").call(sheet)
    }

    /// `PATCH /organization/{id}` — Update organization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organization-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-onboarding-organization-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`, `Organization.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`, `Organization.ReadWrite.All`.
    pub fn update(&self, body: models::Organization) -> Call<()> {
        let sheet = "PATCH organization: update
            organization-update, intune-onboarding-organization-update: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All Organization.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All Organization.ReadWrite.All
            /organization/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/branding`
    pub fn branding(&self) -> super::OrganizationalBranding {
        super::OrganizationalBranding(self.0.name("branding"))
    }

    /// `…/certificateBasedAuthConfiguration`
    pub fn certificate_based_auth_configuration(&self) -> super::OrganizationCertificateBasedAuthConfiguration {
        super::OrganizationCertificateBasedAuthConfiguration(self.0.name("certificateBasedAuthConfiguration"))
    }

    /// `…/extensions`
    pub fn extensions(&self) -> super::OrganizationExtensions {
        super::OrganizationExtensions(self.0.name("extensions"))
    }

    /// `…/settings`
    pub fn settings(&self) -> super::OrganizationSettings {
        super::OrganizationSettings(self.0.name("settings"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.certificateBasedAuthConfiguration`, such as `/organization/{id}/certificateBasedAuthConfiguration`.
    OrganizationCertificateBasedAuthConfiguration[models::CertificateBasedAuthConfiguration]
}

impl OrganizationCertificateBasedAuthConfiguration {
    /// `POST /organization/{id}/certificateBasedAuthConfiguration` — Create certificateBasedAuthConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthconfiguration-post-certificatebasedauthconfiguration?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Organization.ReadWrite.All`; application: `Organization.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::CertificateBasedAuthConfiguration,
    ) -> Call<models::CertificateBasedAuthConfiguration> {
        let sheet = "POST certificateBasedAuthConfiguration: create
            certificatebasedauthconfiguration-post-certificatebasedauthconfiguration: Organization.ReadWrite.All | | Organization.ReadWrite.All
            /organization/{id}/certificateBasedAuthConfiguration";
        self.0.call(sheet).json(body)
    }

    /// `GET /organization/{id}/certificateBasedAuthConfiguration` — List certificateBasedAuthConfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthconfiguration-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Organization.Read.All`, `Organization.ReadWrite.All`; application: `Organization.Read.All`, `Organization.ReadWrite.All`.
    pub fn list(&self) -> List<models::CertificateBasedAuthConfiguration> {
        let sheet = "GET certificateBasedAuthConfiguration: list
            certificatebasedauthconfiguration-list: Organization.Read.All Organization.ReadWrite.All | | Organization.Read.All Organization.ReadWrite.All
            /organization/{id}/certificateBasedAuthConfiguration";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.organization`, such as `/organization`.
    OrganizationCollection[models::Organization]
}

impl OrganizationCollection {
    /// `GET /organization/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-delta?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn delta(&self) -> List<models::DirectoryObject> {
        let sheet = "GET directoryObject: delta
            directoryobject-delta: | |
            /organization/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /organization/getAvailableExtensionProperties` — directoryObject: getAvailableExtensionProperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getavailableextensionproperties?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_available_extension_properties(
        &self,
        body: requests::directory_object::GetAvailableExtensionPropertiesRequest,
    ) -> Call<Vec<models::ExtensionProperty>> {
        let sheet = "POST directoryObject: get_available_extension_properties
            directoryobject-getavailableextensionproperties: Directory.Read.All | | Directory.Read.All
            /organization/getAvailableExtensionProperties";
        self.0.name("getAvailableExtensionProperties").call(sheet).json(body)
    }

    /// `POST /organization/getByIds` — directoryObject: getByIds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_by_ids(&self, body: requests::directory_object::GetByIdsRequest) -> Call<Vec<models::DirectoryObject>> {
        let sheet = "POST directoryObject: get_by_ids
            directoryobject-getbyids: Directory.Read.All | | Directory.Read.All
            /organization/getByIds";
        self.0.name("getByIds").call(sheet).json(body)
    }

    /// `GET /organization` — Get organization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organization-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/organization-list?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-onboarding-organization-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 9 more; application: `DeviceManagementServiceConfig.Read.All` and 8 more.
    pub fn list(&self) -> List<models::Organization> {
        let sheet = "GET organization: list
            organization-get, organization-list, intune-onboarding-organization-list: DeviceManagementServiceConfig.Read.All User.Read DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All Directory.Read.All Organization.Read.All Organization.ReadWrite.All User.Read.All Directory.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All Directory.Read.All Organization.Read.All User.Read.All DeviceManagementConfiguration.Read.All Directory.ReadWrite.All Organization.ReadWrite.All
            /organization";
        self.0.list(sheet)
    }

    /// `POST /organization/validateProperties` — directoryObject: validateproperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-1.0)
    /// Status: 204, 400, 422.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Group.Read.All` and 3 more.
    pub fn validate_properties(&self, body: requests::directory_object::ValidatePropertiesRequest) -> Call<()> {
        let sheet = "POST directoryObject: validate_properties
            directoryobject-validateproperties: Group.Read.All Directory.Read.All Directory.ReadWrite.All | | Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /organization/validateProperties";
        self.0.name("validateProperties").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.extension`, such as `/organization/{id}/extensions`.
    OrganizationExtensions[models::Extension]
}

impl OrganizationExtensions {
    /// `POST /organization/{id}/extensions` — Create open extension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-1.0)
    /// Status: 201, 202.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All` and 7 more; personal account: `Calendars.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 7 more.
    pub fn create(&self, body: impl Into<models::Extension>) -> Call<Option<models::Extension>> {
        let sheet = "POST openTypeExtension: create
            opentypeextension-post-opentypeextension: Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All
            /organization/{id}/extensions";
        self.0.call(sheet).json(Into::<models::Extension>::into(body))
    }
}

crate::runtime::node! {
    /// `/organization/{id}/settings`
    OrganizationSettings
}

impl OrganizationSettings {
    /// `GET /organization/{organization-id}/settings`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`, `User.Read.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET organization: get
            : User.Read User.Read.All | |
            /organization/{id}/settings";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.organizationalBranding`, such as `/organization/{id}/branding`.
    OrganizationalBranding: super::Entity = models::OrganizationalBranding
}

impl OrganizationalBranding {
    /// `DELETE /organization/{organizationId}/branding` — Delete organizationalBranding
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `OrganizationalBranding.ReadWrite.All`, `Organization.ReadWrite.All`; application: `OrganizationalBranding.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE organizationalBranding: delete
            organizationalbranding-delete: OrganizationalBranding.ReadWrite.All Organization.ReadWrite.All | | OrganizationalBranding.ReadWrite.All
            /organization/{id}/branding";
        self.0.call(sheet)
    }

    /// `GET /organization/{organizationId}/branding` — Get organizationalBranding
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-get?view=graph-rest-1.0)
    /// Required: `Accept-Language`. Status: 200, 404.
    /// Permissions, least privileged first: work or school account: `User.Read` and 5 more; application: `OrganizationalBranding.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::OrganizationalBranding> {
        let sheet = "GET organizationalBranding: get
            organizationalbranding-get: User.Read Organization.Read.All Organization.ReadWrite.All OrganizationalBranding.Read.All OrganizationalBranding.ReadWrite.All User.Read.All | | OrganizationalBranding.Read.All Organization.Read.All OrganizationalBranding.ReadWrite.All Organization.ReadWrite.All
            /organization/{id}/branding";
        self.0.get(sheet)
    }

    /// `PATCH /organization/{organizationId}/branding` — Update organizationalBranding
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-update?view=graph-rest-1.0)
    /// Required: `Accept-Language`. Status: 204.
    /// Permissions, least privileged first: work or school account: `OrganizationalBranding.ReadWrite.All`, `Organization.ReadWrite.All`; application: `OrganizationalBranding.ReadWrite.All`, `Organization.ReadWrite.All`.
    pub fn update(&self, body: models::OrganizationalBranding) -> Call<()> {
        let sheet = "PATCH organizationalBranding: update
            organizationalbranding-update: OrganizationalBranding.ReadWrite.All Organization.ReadWrite.All | | OrganizationalBranding.ReadWrite.All Organization.ReadWrite.All
            /organization/{id}/branding";
        self.0.call(sheet).json(body)
    }

    /// `…/localizations`
    pub fn localizations(&self) -> super::OrganizationalBrandingLocalizations {
        super::OrganizationalBrandingLocalizations(self.0.name("localizations"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.organizationalBrandingLocalization`, such as `/organization/{id}/branding/localizations/{id}`.
    OrganizationalBrandingLocalization: super::Entity = models::OrganizationalBrandingLocalization
}

impl OrganizationalBrandingLocalization {
    /// `DELETE /organization/{organizationId}/branding/localizations/{organizationalBrandingLocalizationId}` — Delete organizationalBrandingLocalization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandinglocalization-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `OrganizationalBranding.ReadWrite.All`, `Organization.ReadWrite.All`; application: `OrganizationalBranding.ReadWrite.All`, `Organization.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE organizationalBrandingLocalization: delete
            organizationalbrandinglocalization-delete: OrganizationalBranding.ReadWrite.All Organization.ReadWrite.All | | OrganizationalBranding.ReadWrite.All Organization.ReadWrite.All
            /organization/{id}/branding/localizations/{id}";
        self.0.call(sheet)
    }

    /// `GET /organization/{organizationId}/branding/localizations/{organizationalBrandingLocalizationId}` — Get organizationalBrandingLocalization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandinglocalization-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 5 more; application: `OrganizationalBranding.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::OrganizationalBrandingLocalization> {
        let sheet = "GET organizationalBrandingLocalization: get
            organizationalbrandinglocalization-get: User.Read Organization.Read.All Organization.ReadWrite.All OrganizationalBranding.Read.All OrganizationalBranding.ReadWrite.All User.Read.All | | OrganizationalBranding.Read.All Organization.Read.All OrganizationalBranding.ReadWrite.All Organization.ReadWrite.All
            /organization/{id}/branding/localizations/{id}";
        self.0.get(sheet)
    }

    /// `PUT /organization/{organizationId}/branding/localizations/{organizationalBrandingLocalizationId}/{backgroundImage | bannerLogo | squareLogo}` — Update organizationalBrandingLocalization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandinglocalization-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `OrganizationalBranding.ReadWrite.All`, `Organization.ReadWrite.All`; application: `OrganizationalBranding.ReadWrite.All`, `Organization.ReadWrite.All`.
    pub fn replace(&self, body: models::OrganizationalBrandingLocalization) -> Call<()> {
        let sheet = "PUT organizationalBrandingLocalization: replace
            organizationalbrandinglocalization-update: OrganizationalBranding.ReadWrite.All Organization.ReadWrite.All | | OrganizationalBranding.ReadWrite.All Organization.ReadWrite.All
            /organization/{id}/branding/localizations/{id}/{id}";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /organization/{organizationId}/branding/localizations/{organizationalBrandingLocalizationId}` — Update organizationalBrandingLocalization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandinglocalization-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `OrganizationalBranding.ReadWrite.All`, `Organization.ReadWrite.All`; application: `OrganizationalBranding.ReadWrite.All`, `Organization.ReadWrite.All`.
    pub fn update(&self, body: models::OrganizationalBrandingLocalization) -> Call<()> {
        let sheet = "PATCH organizationalBrandingLocalization: update
            organizationalbrandinglocalization-update: OrganizationalBranding.ReadWrite.All Organization.ReadWrite.All | | OrganizationalBranding.ReadWrite.All Organization.ReadWrite.All
            /organization/{id}/branding/localizations/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/bannerLogo`
    pub fn banner_logo(&self) -> super::OrganizationalBrandingLocalizationBannerLogo {
        super::OrganizationalBrandingLocalizationBannerLogo(self.0.name("bannerLogo"))
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::OrganizationalBrandingLocalization {
        super::OrganizationalBrandingLocalization(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/organization/{id}/branding/localizations/{id}/bannerLogo`
    OrganizationalBrandingLocalizationBannerLogo
}

impl OrganizationalBrandingLocalizationBannerLogo {
    /// `GET /organization/{organization-id}/branding/localizations/{organizationalBrandingLocalization-id}/bannerLogo`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandingproperties-get-bannerlogo?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET organizationalBrandingProperties: download
            organizationalbrandingproperties-get-bannerlogo: | |
            /organization/{id}/branding/localizations/{id}/bannerLogo";
        self.0.call(sheet)
    }

    /// `PUT /organization/{organization-id}/branding/localizations/{organizationalBrandingLocalization-id}/bannerLogo`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandingproperties-put-bannerlogo?view=graph-rest-1.0), metadata
    /// Status: 204.
    pub fn upload(&self, body: impl Into<Content>) -> Call<()> {
        let sheet = "PUT organizationalBrandingProperties: upload
            organizationalbrandingproperties-put-bannerlogo: | |
            /organization/{id}/branding/localizations/{id}/bannerLogo";
        self.0.call(sheet).content(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.organizationalBrandingLocalization`, such as `/organization/{id}/branding/localizations`.
    OrganizationalBrandingLocalizations[models::OrganizationalBrandingLocalization]
}

impl OrganizationalBrandingLocalizations {
    /// `POST /organization/{organizationId}/branding/localizations` — Create organizationalBrandingLocalization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-post-localizations?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `OrganizationalBranding.ReadWrite.All`, `Organization.ReadWrite.All`; application: `OrganizationalBranding.ReadWrite.All`, `Organization.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::OrganizationalBrandingLocalization,
    ) -> Call<models::OrganizationalBrandingLocalization> {
        let sheet = "POST organizationalBranding: create
            organizationalbranding-post-localizations: OrganizationalBranding.ReadWrite.All Organization.ReadWrite.All | | OrganizationalBranding.ReadWrite.All Organization.ReadWrite.All
            /organization/{id}/branding/localizations";
        self.0.call(sheet).json(body)
    }

    /// `GET /organization/{organizationId}/branding/localizations` — List localizations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-list-localizations?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 5 more; application: `OrganizationalBranding.Read.All` and 3 more.
    pub fn list(&self) -> List<models::OrganizationalBrandingLocalization> {
        let sheet = "GET organizationalBranding: list
            organizationalbranding-list-localizations: User.Read Organization.Read.All Organization.ReadWrite.All OrganizationalBranding.Read.All OrganizationalBranding.ReadWrite.All User.Read.All | | OrganizationalBranding.Read.All Organization.Read.All OrganizationalBranding.ReadWrite.All Organization.ReadWrite.All
            /organization/{id}/branding/localizations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.orgcontact`, such as `/contacts/{id}`.
    Orgcontact: super::DirectoryObject = models::Orgcontact
}

impl Orgcontact {
    /// `POST /contacts/{id}/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 13 more; application: `Application.Read.All` and 14 more.
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: Application.Read.All Device.Read.All Group.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | Application.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /contacts/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `POST /contacts/{id}/checkMemberObjects` — directoryObject: checkMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmemberobjects?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 14 more; application: `Application.Read.All` and 14 more.
    pub fn check_member_objects(
        &self,
        body: requests::directory_object::CheckMemberObjectsRequest,
    ) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_objects
            directoryobject-checkmemberobjects: Application.Read.All Device.Read.All Group.ReadBasic.All User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | Application.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /contacts/{id}/checkMemberObjects";
        self.0.name("checkMemberObjects").call(sheet).json(body)
    }

    /// `GET /contacts/{id}` — Get orgContact
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Orgcontact> {
        let sheet = "GET orgcontact: get
            orgcontact-get: OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All | | OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All
            /contacts/{id}";
        self.0.get(sheet)
    }

    /// `POST /contacts/{id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 10 more; application: `Application.Read.All` and 11 more.
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: Application.Read.All Device.Read.All Group.ReadBasic.All Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All | | Application.Read.All Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All
            /contacts/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /contacts/{id}/getMemberObjects` — Get member objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 14 more; application: `Application.Read.All` and 14 more.
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_objects
            directoryobject-getmemberobjects: Application.Read.All Device.Read.All Group.ReadBasic.All User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | Application.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /contacts/{id}/getMemberObjects";
        self.0.name("getMemberObjects").call(sheet).json(body)
    }

    /// `POST /contacts/{orgContact-id}/restore` — Restore deleted item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `User.ReadWrite.All`, `Group.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn restore(&self, body: requests::deleteditems::RestoreRequest) -> Call<models::DirectoryObject> {
        let sheet = "POST deleteditems: restore
            directory-deleteditems-restore: Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All
            /contacts/{id}/restore";
        self.0.name("restore").call(sheet).json(body)
    }

    /// `POST /contacts/{orgContact-id}/retryServiceProvisioning`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-retryserviceprovisioning?view=graph-rest-1.0), metadata
    /// Status: 204.
    pub fn retry_service_provisioning(&self) -> Call<()> {
        let sheet = "POST orgcontact: retry_service_provisioning
            orgcontact-retryserviceprovisioning: | |
            /contacts/{id}/retryServiceProvisioning";
        self.0.name("retryServiceProvisioning").call(sheet)
    }

    /// `…/directReports`
    pub fn direct_reports(&self) -> super::OrgcontactDirectReports {
        super::OrgcontactDirectReports(self.0.name("directReports"))
    }

    /// `…/manager`
    pub fn manager(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("manager"))
    }

    /// `…/memberOf`
    pub fn member_of(&self) -> super::OrgcontactMemberOf {
        super::OrgcontactMemberOf(self.0.name("memberOf"))
    }

    /// `…/onPremisesSyncBehavior`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(any(feature = "groups", feature = "users"))]
    pub fn on_premises_sync_behavior(&self) -> super::OnPremisesSyncBehavior {
        super::OnPremisesSyncBehavior(self.0.name("onPremisesSyncBehavior"))
    }

    /// `…/transitiveMemberOf`
    pub fn transitive_member_of(&self) -> super::OrgcontactTransitiveMemberOf {
        super::OrgcontactTransitiveMemberOf(self.0.name("transitiveMemberOf"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/contacts/{id}/directReports`.
    OrgcontactDirectReports[models::DirectoryObject]
}

impl OrgcontactDirectReports {
    /// `GET /contacts/{id}/directReports` — List directReports
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-list-directreports?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgContact.Read.All` and 3 more; application: `OrgContact.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET orgcontact: list
            orgcontact-list-directreports: OrgContact.Read.All Directory.Read.All Group.Read.All Directory.ReadWrite.All | | OrgContact.Read.All Directory.Read.All Group.Read.All Directory.ReadWrite.All
            /contacts/{id}/directReports";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/contacts/{id}/memberOf`.
    OrgcontactMemberOf[models::DirectoryObject]
}

impl OrgcontactMemberOf {
    /// `GET /contacts/{id}/memberOf` — List memberOf
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-list-memberof?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgContact.Read.All` and 3 more; application: `OrgContact.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET orgcontact: list
            orgcontact-list-memberof: OrgContact.Read.All Directory.Read.All Group.Read.All Directory.ReadWrite.All | | OrgContact.Read.All Directory.Read.All Group.Read.All Directory.ReadWrite.All
            /contacts/{id}/memberOf";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/contacts/{id}/transitiveMemberOf`.
    OrgcontactTransitiveMemberOf[models::DirectoryObject]
}

impl OrgcontactTransitiveMemberOf {
    /// `GET /contacts/{id}/transitiveMemberOf` — List transitiveMemberOf
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-list-transitivememberof?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgContact.Read.All`, `Directory.Read.All`, `Group.Read.All`; application: `OrgContact.Read.All`, `Directory.Read.All`, `Group.Read.All`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET orgcontact: list
            orgcontact-list-transitivememberof: OrgContact.Read.All Directory.Read.All Group.Read.All | | OrgContact.Read.All Directory.Read.All Group.Read.All
            /contacts/{id}/transitiveMemberOf";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.publicKeyInfrastructureRoot`, such as `/directory/publicKeyInfrastructure`.
    PublicKeyInfrastructureRoot: super::Entity = models::PublicKeyInfrastructureRoot
}

impl PublicKeyInfrastructureRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::PublicKeyInfrastructureRoot> {
        self.0.get("GET publicKeyInfrastructureRoot: get")
    }

    /// `…/certificateBasedAuthConfigurations`
    pub fn certificate_based_auth_configurations(
        &self,
    ) -> super::PublicKeyInfrastructureRootCertificateBasedAuthConfigurations
    {
        super::PublicKeyInfrastructureRootCertificateBasedAuthConfigurations(
            self.0.name("certificateBasedAuthConfigurations"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.certificateBasedAuthPki`, such as `/directory/publicKeyInfrastructure/certificateBasedAuthConfigurations`.
    PublicKeyInfrastructureRootCertificateBasedAuthConfigurations[models::CertificateBasedAuthPki]
}

impl PublicKeyInfrastructureRootCertificateBasedAuthConfigurations {
    /// `POST /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/publickeyinfrastructureroot-post-certificatebasedauthconfigurations?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `PublicKeyInfrastructure.ReadWrite.All`; application: `PublicKeyInfrastructure.ReadWrite.All`.
    pub fn create(&self, body: models::CertificateBasedAuthPki) -> Call<models::CertificateBasedAuthPki> {
        let sheet = "POST publicKeyInfrastructureRoot: create
            publickeyinfrastructureroot-post-certificatebasedauthconfigurations: PublicKeyInfrastructure.ReadWrite.All | | PublicKeyInfrastructure.ReadWrite.All
            /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations";
        self.0.call(sheet).json(body)
    }

    /// `GET /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/publickeyinfrastructureroot-list-certificatebasedauthconfigurations?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PublicKeyInfrastructure.Read.All`, `PublicKeyInfrastructure.ReadWrite.All`; application: `PublicKeyInfrastructure.Read.All`, `PublicKeyInfrastructure.ReadWrite.All`.
    pub fn list(&self) -> List<models::CertificateBasedAuthPki> {
        let sheet = "GET publicKeyInfrastructureRoot: list
            publickeyinfrastructureroot-list-certificatebasedauthconfigurations: PublicKeyInfrastructure.Read.All PublicKeyInfrastructure.ReadWrite.All | | PublicKeyInfrastructure.Read.All PublicKeyInfrastructure.ReadWrite.All
            /directory/publicKeyInfrastructure/certificateBasedAuthConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.remoteTenantGroup`, such as `/directory/remoteTenantGroups/{id}`.
    RemoteTenantGroup: super::DirectoryObject = models::RemoteTenantGroup
}

impl RemoteTenantGroup {
    /// `GET /directory/remoteTenantGroups/{remoteTenantGroup-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/remotetenantgroup-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::RemoteTenantGroup> {
        let sheet = "GET remoteTenantGroup: get
            remotetenantgroup-get: | |
            /directory/remoteTenantGroups/{id}";
        self.0.get(sheet)
    }
}

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
