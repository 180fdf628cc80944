// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `directory`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List};

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
