// Written by `cargo xtask gen`; do not edit.
//! The nodes that several areas need.

use super::super::{models, requests};
use crate::runtime::{Argument, Bytes, Call, Collection, Get, List, Object, Value};

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.sectionGroup`, such as `/me/onenote/sectionGroups/{id}`.
    SectionGroup: super::Entity = models::SectionGroup
}

#[cfg(any(feature = "onenote", feature = "sites"))]
impl SectionGroup {
    /// `GET /groups/{id}/onenote/sectionGroups/{id}` — Get sectionGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sectiongroup-get?view=graph-rest-beta)
    /// Also: `/me/onenote/sectionGroups/{id}`, `/sites/{id}/onenote/sectionGroups/{id}`, `/users/{id | userPrincipalName}/onenote/sectionGroups/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create` and 4 more; personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`; application: `Notes.Read.All`, `Notes.ReadWrite.All`.
    #[cfg(feature = "onenote")]
    pub fn get(&self) -> Get<models::SectionGroup> {
        let sheet = "GET sectionGroup: get
            sectiongroup-get: Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All | Notes.Create Notes.Read Notes.ReadWrite | Notes.Read.All Notes.ReadWrite.All
            /groups/{id}/onenote/sectionGroups/{id}
            /me/onenote/sectionGroups/{id}
            /sites/{id}/onenote/sectionGroups/{id}
            /users/{id}/onenote/sectionGroups/{id}";
        self.0.get(sheet)
    }

    /// `…/parentNotebook`
    ///
    /// The type lists it; no page documents a request there.
    pub fn parent_notebook(&self) -> super::Notebook {
        super::Notebook(self.0.name("parentNotebook"))
    }

    /// `…/parentSectionGroup`
    ///
    /// The type lists it; no page documents a request there.
    pub fn parent_section_group(&self) -> super::SectionGroup {
        super::SectionGroup(self.0.name("parentSectionGroup"))
    }

    /// `…/sectionGroups`
    #[cfg(feature = "onenote")]
    pub fn section_groups(&self) -> super::SectionGroupSectionGroups {
        super::SectionGroupSectionGroups(self.0.name("sectionGroups"))
    }

    /// `…/sections`
    pub fn sections(&self) -> super::SectionGroupSections {
        super::SectionGroupSections(self.0.name("sections"))
    }
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.onenoteSection`, such as `/me/onenote/sectionGroups/{id}/sections`.
    SectionGroupSections[models::OnenoteSection]
}

#[cfg(any(feature = "onenote", feature = "sites"))]
impl SectionGroupSections {
    /// `POST /groups/{id}/onenote/sectionGroups/{id}/sections` — Create section
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sectiongroup-post-sections?view=graph-rest-beta)
    /// Also: `/me/onenote/sectionGroups/{id}/sections`, `/sites/{id}/onenote/sectionGroups/{id}/sections`, `/users/{id | userPrincipalName}/onenote/sectionGroups/{id}/sections`.
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`; personal account: `Notes.Create`, `Notes.ReadWrite`; application: `Notes.ReadWrite.All`.
    #[cfg(feature = "onenote")]
    pub fn create(&self, body: models::OnenoteSection) -> Call<models::OnenoteSection> {
        let sheet = "POST sectionGroup: create
            sectiongroup-post-sections: Notes.Create Notes.ReadWrite Notes.ReadWrite.All | Notes.Create Notes.ReadWrite | Notes.ReadWrite.All
            /groups/{id}/onenote/sectionGroups/{id}/sections
            /me/onenote/sectionGroups/{id}/sections
            /sites/{id}/onenote/sectionGroups/{id}/sections
            /users/{id}/onenote/sectionGroups/{id}/sections";
        self.0.call(sheet).json(body)
    }

    /// `GET /groups/{id}/onenote/sectionGroups/{id}/sections` — List sections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sectiongroup-list-sections?view=graph-rest-beta)
    /// Also: `/me/onenote/sectionGroups/{id}/sections`, `/sites/{id}/onenote/sectionGroups/{id}/sections`, `/users/{id | userPrincipalName}/onenote/sectionGroups/{id}/sections`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Notes.Create` and 4 more; personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`; application: `Notes.Read.All`, `Notes.ReadWrite.All`.
    #[cfg(feature = "onenote")]
    pub fn list(&self) -> List<models::OnenoteSection> {
        let sheet = "GET sectionGroup: list
            sectiongroup-list-sections: Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All | Notes.Create Notes.Read Notes.ReadWrite | Notes.Read.All Notes.ReadWrite.All
            /groups/{id}/onenote/sectionGroups/{id}/sections
            /me/onenote/sectionGroups/{id}/sections
            /sites/{id}/onenote/sectionGroups/{id}/sections
            /users/{id}/onenote/sectionGroups/{id}/sections";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.sensitivityLabel`, such as `/dataClassification/sensitivityLabels/{id}`.
    SensitivityLabel: super::Entity = models::SensitivityLabel
}

#[cfg(any(feature = "security", feature = "sites"))]
impl SensitivityLabel {
    /// `GET /security/dataSecurityAndGovernance/sensitivityLabels/{sensitivityLabel-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sensitivitylabel-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SensitivityLabel.Read`, `SensitivityLabels.Read.All`; application: `SensitivityLabel.Read`, `SensitivityLabels.Read.All`.
    #[cfg(feature = "security")]
    pub fn get(&self) -> Get<models::SensitivityLabel> {
        let sheet = "GET sensitivityLabel: get
            sensitivitylabel-get: SensitivityLabel.Read SensitivityLabels.Read.All | | SensitivityLabel.Read SensitivityLabels.Read.All
            /security/dataSecurityAndGovernance/sensitivityLabels/{id}";
        self.0.get(sheet)
    }

    /// `…/rights`
    #[cfg(feature = "security")]
    pub fn rights(&self) -> super::UsageRightsIncluded {
        super::UsageRightsIncluded(self.0.name("rights"))
    }

    /// `…/sublabels`
    pub fn sublabels(&self) -> super::SensitivityLabelSublabels {
        super::SensitivityLabelSublabels(self.0.name("sublabels"))
    }
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.sensitivityLabel`, such as `/dataClassification/sensitivityLabels/{id}/sublabels`.
    SensitivityLabelSublabels[models::SensitivityLabel]
}

#[cfg(any(feature = "security", feature = "sites"))]
impl SensitivityLabelSublabels {
    /// `GET /dataClassification/sensitivityLabels/{sensitivityLabel-id}/sublabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sensitivitylabel-computeinheritance?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/sites/{site-id}/informationProtection/sensitivityLabels/{sensitivityLabel-id}/sublabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})`, `/informationProtection/sensitivityLabels/{sensitivityLabel-id}/sublabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})`, `/security/dataSecurityAndGovernance/sensitivityLabels/{sensitivityLabel-id}/sublabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})` and 3 more.
    /// Status: 200.
    pub fn compute_inheritance(
        &self,
        label_ids: impl ::core::fmt::Display,
        locale: &str,
        content_formats: impl ::core::fmt::Display,
    ) -> Get<models::SensitivityLabel> {
        let sheet = "GET sensitivityLabel: compute_inheritance
            sensitivitylabel-computeinheritance: | |
            /dataClassification/sensitivityLabels/{id}/sublabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})
            /groups/{id}/sites/{id}/informationProtection/sensitivityLabels/{id}/sublabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})
            /informationProtection/sensitivityLabels/{id}/sublabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})
            /security/dataSecurityAndGovernance/sensitivityLabels/{id}/sublabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})
            /sites/{id}/informationProtection/sensitivityLabels/{id}/sublabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})
            /users/{id}/dataSecurityAndGovernance/sensitivityLabels/{id}/sublabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})
            /users/{id}/informationProtection/sensitivityLabels/{id}/sublabels/computeInheritance(labelIds={labelIds},locale='{locale}',contentFormats={contentFormats})";
        self.0
            .function(
                "computeInheritance",
                &[
                    ("labelIds", Argument::bare(label_ids)),
                    ("locale", Argument::quoted(locale)),
                    ("contentFormats", Argument::bare(content_formats)),
                ],
            )
            .get(sheet)
    }

    /// `POST /dataClassification/sensitivityLabels/{sensitivityLabel-id}/sublabels/computeRightsAndInheritance`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sensitivitylabel-computerightsandinheritance?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/sites/{site-id}/informationProtection/sensitivityLabels/{sensitivityLabel-id}/sublabels/computeRightsAndInheritance`, `/informationProtection/sensitivityLabels/{sensitivityLabel-id}/sublabels/computeRightsAndInheritance`, `/security/dataSecurityAndGovernance/sensitivityLabels/{sensitivityLabel-id}/sublabels/computeRightsAndInheritance` and 3 more.
    /// Status: 200.
    pub fn compute_rights_and_inheritance(
        &self,
        body: requests::sensitivity_label::ComputeRightsAndInheritanceRequest,
    ) -> Call<models::ComputeRightsAndInheritanceResult> {
        let sheet = "POST sensitivityLabel: compute_rights_and_inheritance
            sensitivitylabel-computerightsandinheritance: | |
            /dataClassification/sensitivityLabels/{id}/sublabels/computeRightsAndInheritance
            /groups/{id}/sites/{id}/informationProtection/sensitivityLabels/{id}/sublabels/computeRightsAndInheritance
            /informationProtection/sensitivityLabels/{id}/sublabels/computeRightsAndInheritance
            /security/dataSecurityAndGovernance/sensitivityLabels/{id}/sublabels/computeRightsAndInheritance
            /sites/{id}/informationProtection/sensitivityLabels/{id}/sublabels/computeRightsAndInheritance
            /users/{id}/dataSecurityAndGovernance/sensitivityLabels/{id}/sublabels/computeRightsAndInheritance
            /users/{id}/informationProtection/sensitivityLabels/{id}/sublabels/computeRightsAndInheritance";
        self.0.name("computeRightsAndInheritance").call(sheet).json(body)
    }
}

#[cfg(any(feature = "applications", feature = "groups"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.servicePrincipal`, such as `/servicePrincipals/{id}`.
    ServicePrincipal: super::DirectoryObject = models::ServicePrincipal
}

#[cfg(any(feature = "applications", feature = "groups"))]
impl ServicePrincipal {
    /// `POST /servicePrincipals/{id}/addKey` — servicePrincipal: addKey
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-addkey?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    #[cfg(feature = "applications")]
    pub fn add_key(&self, body: requests::service_principal::AddKeyRequest) -> Call<models::KeyCredential> {
        let sheet = "POST servicePrincipal: add_key
            serviceprincipal-addkey: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/addKey";
        self.0.name("addKey").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/addPassword` — servicePrincipal: addPassword
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-addpassword?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    #[cfg(feature = "applications")]
    pub fn add_password(
        &self,
        body: requests::service_principal::AddPasswordRequest,
    ) -> Call<models::PasswordCredential> {
        let sheet = "POST servicePrincipal: add_password
            serviceprincipal-addpassword: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/addPassword";
        self.0.name("addPassword").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/addTokenSigningCertificate` — servicePrincipal: addTokenSigningCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-addtokensigningcertificate?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')/addTokenSigningCertificate`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    #[cfg(feature = "applications")]
    pub fn add_token_signing_certificate(
        &self,
        body: requests::service_principal::AddTokenSigningCertificateRequest,
    ) -> Call<models::SelfSignedCertificate> {
        let sheet = "POST servicePrincipal: add_token_signing_certificate
            serviceprincipal-addtokensigningcertificate: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/addTokenSigningCertificate
            /servicePrincipals(appId='{appId}')/addTokenSigningCertificate";
        self.0.name("addTokenSigningCertificate").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{servicePrincipal-id}/microsoft.graph.identityGovernance.attest`
    ///
    /// Source: metadata.
    /// Status: 204.
    #[cfg(feature = "applications")]
    pub fn attest(&self) -> Call<()> {
        let sheet = "POST servicePrincipal: attest
            : | |
            /servicePrincipals/{id}/microsoft.graph.identityGovernance.attest";
        self.0.name("microsoft.graph.identityGovernance.attest").call(sheet)
    }

    /// `POST /servicePrincipals/{id}/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 13 more; application: `Application.Read.All` and 14 more.
    #[cfg(feature = "applications")]
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: Application.Read.All Device.Read.All Group.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | Application.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /servicePrincipals/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/checkMemberObjects` — directoryObject: checkMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmemberobjects?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 14 more; application: `Application.Read.All` and 14 more.
    #[cfg(feature = "applications")]
    pub fn check_member_objects(
        &self,
        body: requests::directory_object::CheckMemberObjectsRequest,
    ) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_objects
            directoryobject-checkmemberobjects: Application.Read.All Device.Read.All Group.ReadBasic.All User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | Application.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /servicePrincipals/{id}/checkMemberObjects";
        self.0.name("checkMemberObjects").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/createPasswordSingleSignOnCredentials` — servicePrincipal: createPasswordSingleSignOnCredentials
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-createpasswordsinglesignoncredentials?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')/createPasswordSingleSignOnCredentials`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`.
    #[cfg(feature = "applications")]
    pub fn create_password_single_sign_on_credentials(
        &self,
        body: requests::service_principal::CreatePasswordSingleSignOnCredentialsRequest,
    ) -> Call<models::PasswordSingleSignOnCredentialSet> {
        let sheet = "POST servicePrincipal: create_password_single_sign_on_credentials
            serviceprincipal-createpasswordsinglesignoncredentials: Application.ReadWrite.All+Directory.Read.All Directory.Read.All Directory.ReadWrite.All | | Application.ReadWrite.All+Directory.Read.All Directory.Read.All Directory.ReadWrite.All
            /servicePrincipals/{id}/createPasswordSingleSignOnCredentials
            /servicePrincipals(appId='{appId}')/createPasswordSingleSignOnCredentials";
        self.0.name("createPasswordSingleSignOnCredentials").call(sheet).json(body)
    }

    /// `DELETE /servicePrincipals/{id}` — Delete servicePrincipal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    #[cfg(feature = "applications")]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE servicePrincipal: delete
            serviceprincipal-delete: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}
            /servicePrincipals(appId='{appId}')";
        self.0.call(sheet)
    }

    /// `POST /servicePrincipals/{id}/deletePasswordSingleSignOnCredentials` — servicePrincipal: deletePasswordSingleSignOnCredentials
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-deletepasswordsinglesignoncredentials?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')/deletePasswordSingleSignOnCredentials`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`.
    #[cfg(feature = "applications")]
    pub fn delete_password_single_sign_on_credentials(
        &self,
        body: requests::service_principal::DeletePasswordSingleSignOnCredentialsRequest,
    ) -> Call<()> {
        let sheet = "POST servicePrincipal: delete_password_single_sign_on_credentials
            serviceprincipal-deletepasswordsinglesignoncredentials: Application.ReadWrite.All+Directory.Read.All Directory.Read.All Directory.ReadWrite.All | | Application.ReadWrite.All+Directory.Read.All Directory.Read.All Directory.ReadWrite.All
            /servicePrincipals/{id}/deletePasswordSingleSignOnCredentials
            /servicePrincipals(appId='{appId}')/deletePasswordSingleSignOnCredentials";
        self.0.name("deletePasswordSingleSignOnCredentials").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{servicePrincipal-id}/extendlifecycle`
    ///
    /// Source: list of requests.
    /// Also: `/servicePrincipals(appId='{appId}')/extendlifecycle`.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    #[cfg(feature = "applications")]
    pub fn extendlifecycle(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST servicePrincipal: extendlifecycle
            : Application.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /servicePrincipals/{id}/extendlifecycle
            /servicePrincipals(appId='{appId}')/extendlifecycle";
        self.0.name("extendlifecycle").call(sheet).json(body)
    }

    /// `GET /servicePrincipals/{id}` — Get servicePrincipal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/directoryobject-get-members-serviceprincipal?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')`, `/groups/{group-id}/members/{directoryObject-id}/microsoft.graph.servicePrincipal`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 4 more.
    pub fn get(&self) -> Get<models::ServicePrincipal> {
        let sheet = "GET servicePrincipal: get
            serviceprincipal-get: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}
            /servicePrincipals(appId='{appId}')
            directoryobject-get-members-serviceprincipal: | |
            /groups/{id}/members/{id}/microsoft.graph.servicePrincipal";
        self.0.get(sheet)
    }

    /// `POST /servicePrincipals/{id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 10 more; application: `Application.Read.All` and 11 more.
    #[cfg(feature = "applications")]
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: Application.Read.All Device.Read.All Group.ReadBasic.All Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All | | Application.Read.All Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All
            /servicePrincipals/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/getMemberObjects` — directoryObject: getMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 14 more; application: `Application.Read.All` and 14 more.
    #[cfg(feature = "applications")]
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_objects
            directoryobject-getmemberobjects: Application.Read.All Device.Read.All Group.ReadBasic.All User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | Application.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /servicePrincipals/{id}/getMemberObjects";
        self.0.name("getMemberObjects").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/getPasswordSingleSignOnCredentials` — servicePrincipal: getPasswordSingleSignOnCredentials
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-getpasswordsinglesignoncredentials?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')/getPasswordSingleSignOnCredentials`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Directory.Read.All` and 3 more.
    #[cfg(feature = "applications")]
    pub fn get_password_single_sign_on_credentials(
        &self,
        body: requests::service_principal::GetPasswordSingleSignOnCredentialsRequest,
    ) -> Call<models::PasswordSingleSignOnCredentialSet> {
        let sheet = "POST servicePrincipal: get_password_single_sign_on_credentials
            serviceprincipal-getpasswordsinglesignoncredentials: Application.ReadWrite.All+Directory.Read.All Directory.Read.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy+Directory.Read.All Directory.Read.All Application.ReadWrite.All+Directory.Read.All Directory.ReadWrite.All
            /servicePrincipals/{id}/getPasswordSingleSignOnCredentials
            /servicePrincipals(appId='{appId}')/getPasswordSingleSignOnCredentials";
        self.0.name("getPasswordSingleSignOnCredentials").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{servicePrincipal-id}/permanentDelete`
    ///
    /// Source: list of requests.
    /// Also: `/servicePrincipals(appId='{appId}')/permanentDelete`.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    #[cfg(feature = "applications")]
    pub fn permanent_delete(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST servicePrincipal: permanent_delete
            : Application.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /servicePrincipals/{id}/permanentDelete
            /servicePrincipals(appId='{appId}')/permanentDelete";
        self.0.name("permanentDelete").call(sheet).json(body)
    }

    /// `POST /serviceprincipals/{id}/removeKey` — servicePrincipal: removeKey
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-removekey?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    #[cfg(feature = "applications")]
    pub fn remove_key(&self, body: requests::service_principal::RemoveKeyRequest) -> Call<()> {
        let sheet = "POST servicePrincipal: remove_key
            serviceprincipal-removekey: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/removeKey";
        self.0.name("removeKey").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/removePassword` — servicePrincipal: removePassword
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-removepassword?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    #[cfg(feature = "applications")]
    pub fn remove_password(&self, body: requests::service_principal::RemovePasswordRequest) -> Call<()> {
        let sheet = "POST servicePrincipal: remove_password
            serviceprincipal-removepassword: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/removePassword";
        self.0.name("removePassword").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{servicePrincipal-id}/restore` — Restore deleted item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `User.ReadWrite.All`, `Group.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` and 3 more.
    #[cfg(feature = "applications")]
    pub fn restore(&self, body: requests::deleteditems::RestoreRequest) -> Call<models::DirectoryObject> {
        let sheet = "POST deleteditems: restore
            directory-deleteditems-restore: Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All
            /servicePrincipals/{id}/restore";
        self.0.name("restore").call(sheet).json(body)
    }

    /// `PATCH /servicePrincipals/{id}` — Update servicePrincipal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-update?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    #[cfg(feature = "applications")]
    pub fn update(&self, body: impl Into<models::ServicePrincipal>) -> Call<()> {
        let sheet = "PATCH servicePrincipal: update
            serviceprincipal-update: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}
            /servicePrincipals(appId='{appId}')";
        self.0.call(sheet).json(Into::<models::ServicePrincipal>::into(body))
    }

    /// `POST /servicePrincipals/{id}/updatePasswordSingleSignOnCredentials` — servicePrincipal: updatePasswordSingleSignOnCredentials
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-updatepasswordsinglesignoncredentials?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')/updatePasswordSingleSignOnCredentials`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`.
    #[cfg(feature = "applications")]
    pub fn update_password_single_sign_on_credentials(
        &self,
        body: requests::service_principal::UpdatePasswordSingleSignOnCredentialsRequest,
    ) -> Call<()> {
        let sheet = "POST servicePrincipal: update_password_single_sign_on_credentials
            serviceprincipal-updatepasswordsinglesignoncredentials: Application.ReadWrite.All+Directory.Read.All Directory.Read.All Directory.ReadWrite.All | | Application.ReadWrite.All+Directory.Read.All Directory.Read.All Directory.ReadWrite.All
            /servicePrincipals/{id}/updatePasswordSingleSignOnCredentials
            /servicePrincipals(appId='{appId}')/updatePasswordSingleSignOnCredentials";
        self.0.name("updatePasswordSingleSignOnCredentials").call(sheet).json(body)
    }

    /// `…/appManagementPolicies`
    #[cfg(feature = "applications")]
    pub fn app_management_policies(&self) -> super::ServicePrincipalAppManagementPolicies {
        super::ServicePrincipalAppManagementPolicies(self.0.name("appManagementPolicies"))
    }

    /// `…/appRoleAssignedTo`
    #[cfg(feature = "applications")]
    pub fn app_role_assigned_to(&self) -> super::ServicePrincipalAppRoleAssignedTo {
        super::ServicePrincipalAppRoleAssignedTo(self.0.name("appRoleAssignedTo"))
    }

    /// `…/appRoleAssignments`
    #[cfg(feature = "applications")]
    pub fn app_role_assignments(&self) -> super::ServicePrincipalAppRoleAssignments {
        super::ServicePrincipalAppRoleAssignments(self.0.name("appRoleAssignments"))
    }

    /// `…/authorization`
    #[cfg(feature = "applications")]
    pub fn authorization(&self) -> super::ServicePrincipalAuthorization {
        super::ServicePrincipalAuthorization(self.0.name("authorization"))
    }

    /// `…/b2bmanagementpolicies`
    #[cfg(feature = "applications")]
    pub fn b2bmanagementpolicies(&self) -> super::ServicePrincipalB2bmanagementpolicies {
        super::ServicePrincipalB2bmanagementpolicies(self.0.name("b2bmanagementpolicies"))
    }

    /// `…/claimsMappingPolicies`
    #[cfg(feature = "applications")]
    pub fn claims_mapping_policies(&self) -> super::ServicePrincipalClaimsMappingPolicies {
        super::ServicePrincipalClaimsMappingPolicies(self.0.references("claimsMappingPolicies"))
    }

    /// `…/claimsPolicy`
    #[cfg(feature = "applications")]
    pub fn claims_policy(&self) -> super::CustomClaimsPolicy {
        super::CustomClaimsPolicy(self.0.name("claimsPolicy"))
    }

    /// `…/createdObjects`
    #[cfg(feature = "applications")]
    pub fn created_objects(&self) -> super::ServicePrincipalCreatedObjects {
        super::ServicePrincipalCreatedObjects(self.0.name("createdObjects"))
    }

    /// `…/delegatedPermissionClassifications`
    #[cfg(feature = "applications")]
    pub fn delegated_permission_classifications(&self) -> super::ServicePrincipalDelegatedPermissionClassifications {
        super::ServicePrincipalDelegatedPermissionClassifications(self.0.name("delegatedPermissionClassifications"))
    }

    /// `…/endpoints`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "groups")]
    pub fn endpoints(&self) -> Collection<models::Endpoint> {
        Collection::at(self.0.name("endpoints"))
    }

    /// `…/federatedIdentityCredentials`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "applications")]
    pub fn federated_identity_credentials(&self) -> Collection<models::FederatedIdentityCredential> {
        Collection::at(self.0.name("federatedIdentityCredentials"))
    }

    /// `…/homeRealmDiscoveryPolicies`
    #[cfg(feature = "applications")]
    pub fn home_realm_discovery_policies(&self) -> super::ServicePrincipalHomeRealmDiscoveryPolicies {
        super::ServicePrincipalHomeRealmDiscoveryPolicies(self.0.references("homeRealmDiscoveryPolicies"))
    }

    /// `…/inheritedAppRoleAssignments`
    #[cfg(feature = "applications")]
    pub fn inherited_app_role_assignments(&self) -> super::ServicePrincipalInheritedAppRoleAssignments {
        super::ServicePrincipalInheritedAppRoleAssignments(self.0.name("inheritedAppRoleAssignments"))
    }

    /// `…/inheritedOauth2PermissionGrants`
    #[cfg(feature = "applications")]
    pub fn inherited_oauth2_permission_grants(&self) -> super::ServicePrincipalInheritedOauth2PermissionGrants {
        super::ServicePrincipalInheritedOauth2PermissionGrants(self.0.name("inheritedOauth2PermissionGrants"))
    }

    /// `…/licenseDetails`
    #[cfg(feature = "applications")]
    pub fn license_details(&self) -> super::ServicePrincipalLicenseDetails {
        super::ServicePrincipalLicenseDetails(self.0.name("licenseDetails"))
    }

    /// `…/lifecycle`
    #[cfg(any(feature = "applications", feature = "governance"))]
    pub fn lifecycle(&self) -> super::IdentityGovernanceIdentityLifecycle {
        super::IdentityGovernanceIdentityLifecycle(self.0.name("lifecycle"))
    }

    /// `…/memberOf`
    #[cfg(feature = "applications")]
    pub fn member_of(&self) -> super::ServicePrincipalMemberOf {
        super::ServicePrincipalMemberOf(self.0.name("memberOf"))
    }

    /// `…/oauth2PermissionGrants`
    #[cfg(feature = "applications")]
    pub fn oauth2_permission_grants(&self) -> super::ServicePrincipalOauth2PermissionGrants {
        super::ServicePrincipalOauth2PermissionGrants(self.0.name("oauth2PermissionGrants"))
    }

    /// `…/ownedObjects`
    #[cfg(feature = "applications")]
    pub fn owned_objects(&self) -> super::ServicePrincipalOwnedObjects {
        super::ServicePrincipalOwnedObjects(self.0.name("ownedObjects"))
    }

    /// `…/owners`
    #[cfg(feature = "applications")]
    pub fn owners(&self) -> super::ServicePrincipalOwners {
        super::ServicePrincipalOwners(self.0.references("owners"))
    }

    /// `…/permissionGrantPreApprovalPolicies`
    #[cfg(feature = "applications")]
    pub fn permission_grant_pre_approval_policies(&self) -> Collection<models::PermissionGrantPreApprovalPolicy> {
        Collection::at(self.0.name("permissionGrantPreApprovalPolicies"))
    }

    /// `…/remoteDesktopSecurityConfiguration`
    #[cfg(feature = "applications")]
    pub fn remote_desktop_security_configuration(&self) -> super::RemoteDesktopSecurityConfiguration {
        super::RemoteDesktopSecurityConfiguration(self.0.name("remoteDesktopSecurityConfiguration"))
    }

    /// `…/sponsors`
    #[cfg(feature = "applications")]
    pub fn sponsors(&self) -> super::ServicePrincipalSponsors {
        super::ServicePrincipalSponsors(self.0.references("sponsors"))
    }

    /// `…/synchronization`
    #[cfg(feature = "applications")]
    pub fn synchronization(&self) -> super::Synchronization {
        super::Synchronization(self.0.name("synchronization"))
    }

    /// `…/tokenIssuancePolicies`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(any(feature = "applications", feature = "authentication"))]
    pub fn token_issuance_policies(&self) -> Collection<models::TokenIssuancePolicy> {
        Collection::at(self.0.name("tokenIssuancePolicies"))
    }

    /// `…/tokenLifetimePolicies`
    #[cfg(feature = "applications")]
    pub fn token_lifetime_policies(&self) -> super::ServicePrincipalTokenLifetimePolicies {
        super::ServicePrincipalTokenLifetimePolicies(self.0.references("tokenLifetimePolicies"))
    }

    /// `…/transitiveMemberOf`
    #[cfg(feature = "applications")]
    pub fn transitive_member_of(&self) -> super::ServicePrincipalTransitiveMemberOf {
        super::ServicePrincipalTransitiveMemberOf(self.0.name("transitiveMemberOf"))
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.sharedDriveItem`, such as `/shares/{id}`.
    SharedDriveItem: super::BaseItem = models::SharedDriveItem
}

#[cfg(any(feature = "files", feature = "sites"))]
impl SharedDriveItem {
    /// `GET /shares/{shareIdOrEncodedSharingUrl}` — Accessing shared driveitems
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/shares-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.ReadWrite.All`, `Sites.ReadWrite.All`; personal account: `Files.ReadWrite`, `Files.ReadWrite.All`; application: `Files.ReadWrite.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "files")]
    pub fn get(&self) -> Get<models::SharedDriveItem> {
        let sheet = "GET shares: get
            shares-get: Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Files.ReadWrite.All Sites.ReadWrite.All
            /shares/{id}";
        self.0.get(sheet)
    }

    /// `…/driveItem`
    pub fn drive_item(&self) -> super::DriveItem {
        super::DriveItem(self.0.name("driveItem"))
    }

    /// `…/items`
    ///
    /// The type lists it; no page documents a request there.
    pub fn items(&self) -> Collection<models::DriveItem> {
        Collection::at(self.0.name("items"))
    }

    /// `…/list`
    #[cfg(feature = "sites")]
    pub fn list(&self) -> super::List {
        super::List(self.0.name("list"))
    }

    /// `…/listItem`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "sites")]
    pub fn list_item(&self) -> super::ListItem {
        super::ListItem(self.0.name("listItem"))
    }

    /// `…/permission`
    pub fn permission(&self) -> super::Permission {
        super::Permission(self.0.name("permission"))
    }

    /// `…/root`
    pub fn root(&self) -> super::DriveItem {
        super::DriveItem(self.0.name("root"))
    }

    /// `…/site`
    ///
    /// The type lists it; no page documents a request there.
    pub fn site(&self) -> super::Site {
        super::Site(self.0.name("site"))
    }
}

#[cfg(any(feature = "files", feature = "onenote", feature = "security", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.site`, such as `/sites/id`.
    Site: super::BaseItem = models::Site
}

#[cfg(any(feature = "files", feature = "onenote", feature = "security", feature = "sites"))]
impl Site {
    /// `POST /groups/{group-id}/sites/{site-id}/archive`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-archive?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/sites/{site-id}/getByPath(path='{path}')/archive`, `/sites/{site-id}/archive`, `/sites/{site-id}/getByPath(path='{path}')/archive`.
    /// Status: 204.
    #[cfg(feature = "sites")]
    pub fn archive(&self) -> Call<()> {
        let sheet = "POST site: archive
            site-archive: | |
            /groups/{id}/sites/{id}/archive
            /groups/{id}/sites/{id}/getByPath(path='{path}')/archive
            /sites/{id}/getByPath(path='{path}')/archive
            site-archive: Sites.Archive.All Sites.FullControl.All | | Sites.Archive.All Sites.FullControl.All
            /sites/{id}/archive";
        self.0.name("archive").call(sheet)
    }

    /// `GET /groups/{group-id}/sites/root` — Get a site resource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/site-getbypath?view=graph-rest-beta)
    /// Also: `/sites/root`, `/sites/{site-id}`, `/sites/{hostname}:/{relative-path}` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "sites")]
    pub fn get(&self) -> Get<models::Site> {
        let sheet = "GET site: get
            site-get: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /groups/{id}/sites/root
            /sites/root
            /sites/{id}
            site-getbypath, site-get: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites/{id}:/{path}
            : | |
            /sites/{id}/getByPath(path='{path}')";
        self.0.get(sheet)
    }

    /// `GET /sites/{site-id}/getActivitiesByInterval(startDateTime='2016',endDateTime='2017',interval='month')` — Get item activity stats by interval
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/itemactivity-getbyinterval?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; application: `Files.Read.All` and 3 more.
    #[cfg(feature = "sites")]
    pub fn get_activities_by_interval(
        &self,
        start_date_time: &str,
        end_date_time: &str,
        interval: &str,
    ) -> List<models::ItemActivityStat> {
        let sheet = "GET itemActivity: get_activities_by_interval
            itemactivity-getbyinterval: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/getActivitiesByInterval(startDateTime='{startDateTime}',endDateTime='{endDateTime}',interval='{interval}')";
        self.0
            .function(
                "getActivitiesByInterval",
                &[
                    ("startDateTime", Argument::quoted(start_date_time)),
                    ("endDateTime", Argument::quoted(end_date_time)),
                    ("interval", Argument::quoted(interval)),
                ],
            )
            .list(sheet)
    }

    /// `GET /sites/{siteId}/getApplicableContentTypesForList` — site: getApplicableContentTypesForList
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-getapplicablecontenttypesforlist?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/sites/{site-id}/getApplicableContentTypesForList(listId='{listId}')`, `/groups/{group-id}/sites/{site-id}/getByPath(path='{path}')/getApplicableContentTypesForList(listId='{listId}')`, `/sites/{site-id}/getByPath(path='{path}')/getApplicableContentTypesForList(listId='{listId}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All` and 3 more; application: `Sites.Read.All` and 3 more.
    #[cfg(feature = "sites")]
    pub fn get_applicable_content_types_for_list(&self, list_id: &str) -> List<models::ContentType> {
        let sheet = "GET site: get_applicable_content_types_for_list
            site-getapplicablecontenttypesforlist: Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All | | Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
            /sites/{id}/getApplicableContentTypesForList(listId='{listId}')
            site-getapplicablecontenttypesforlist: Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All | | Sites.Read.All Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All
            /groups/{id}/sites/{id}/getApplicableContentTypesForList(listId='{listId}')
            /groups/{id}/sites/{id}/getByPath(path='{path}')/getApplicableContentTypesForList(listId='{listId}')
            /sites/{id}/getByPath(path='{path}')/getApplicableContentTypesForList(listId='{listId}')";
        self.0.function("getApplicableContentTypesForList", &[("listId", Argument::quoted(list_id))]).list(sheet)
    }

    /// `POST /groups/{group-id}/sites/{site-id}/unarchive`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-unarchive?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/sites/{site-id}/getByPath(path='{path}')/unarchive`, `/sites/{site-id}/unarchive`, `/sites/{site-id}/getByPath(path='{path}')/unarchive`.
    /// Status: 204.
    #[cfg(feature = "sites")]
    pub fn unarchive(&self) -> Call<()> {
        let sheet = "POST site: unarchive
            site-unarchive: | |
            /groups/{id}/sites/{id}/unarchive
            /groups/{id}/sites/{id}/getByPath(path='{path}')/unarchive
            /sites/{id}/getByPath(path='{path}')/unarchive
            site-unarchive: Sites.Archive.All Sites.FullControl.All | | Sites.Archive.All Sites.FullControl.All
            /sites/{id}/unarchive";
        self.0.name("unarchive").call(sheet)
    }

    /// `…/analytics`
    #[cfg(any(feature = "files", feature = "sites"))]
    pub fn analytics(&self) -> super::ItemAnalytics {
        super::ItemAnalytics(self.0.name("analytics"))
    }

    /// `…/columns`
    #[cfg(feature = "sites")]
    pub fn columns(&self) -> super::SiteColumns {
        super::SiteColumns(self.0.name("columns"))
    }

    /// `…/contentModels`
    #[cfg(feature = "sites")]
    pub fn content_models(&self) -> super::SiteContentModels {
        super::SiteContentModels(self.0.name("contentModels"))
    }

    /// `…/contentTypes`
    #[cfg(feature = "sites")]
    pub fn content_types(&self) -> super::SiteContentTypes {
        super::SiteContentTypes(self.0.name("contentTypes"))
    }

    /// `…/documentProcessingJobs`
    #[cfg(feature = "sites")]
    pub fn document_processing_jobs(&self) -> super::SiteDocumentProcessingJobs {
        super::SiteDocumentProcessingJobs(self.0.name("documentProcessingJobs"))
    }

    /// `…/drive`
    #[cfg(any(feature = "files", feature = "sites", feature = "tasks"))]
    pub fn drive(&self) -> super::Drive {
        super::Drive(self.0.name("drive"))
    }

    /// `…/drives`
    #[cfg(feature = "files")]
    pub fn drives(&self) -> super::SiteDrives {
        super::SiteDrives(self.0.name("drives"))
    }

    /// `…/extensions`
    #[cfg(feature = "sites")]
    pub fn extensions(&self) -> super::SiteExtensions {
        super::SiteExtensions(self.0.name("extensions"))
    }

    /// `…/externalColumns`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "sites")]
    pub fn external_columns(&self) -> Collection<models::ColumnDefinition> {
        Collection::at(self.0.name("externalColumns"))
    }

    /// `…/getByPath(path='{path}')`
    pub fn get_by_path(&self, path: &str) -> super::Site {
        super::Site(self.0.function("getByPath", &[("path", Argument::quoted(path))]))
    }

    /// `…/informationProtection`
    #[cfg(any(feature = "security", feature = "sites"))]
    pub fn information_protection(&self) -> super::InformationProtection {
        super::InformationProtection(self.0.name("informationProtection"))
    }

    /// `…/items`
    #[cfg(feature = "sites")]
    pub fn items(&self) -> Collection<models::BaseItem> {
        Collection::at(self.0.name("items"))
    }

    /// `…/lists`
    #[cfg(feature = "sites")]
    pub fn lists(&self) -> super::SiteLists {
        super::SiteLists(self.0.name("lists"))
    }

    /// `…/migration`
    #[cfg(feature = "sites")]
    pub fn migration(&self) -> super::SiteMigration {
        super::SiteMigration(self.0.name("migration"))
    }

    /// `…/onenote`
    #[cfg(any(feature = "onenote", feature = "sites"))]
    pub fn onenote(&self) -> super::Onenote {
        super::Onenote(self.0.name("onenote"))
    }

    /// `…/operations`
    #[cfg(feature = "sites")]
    pub fn operations(&self) -> super::SiteOperations {
        super::SiteOperations(self.0.name("operations"))
    }

    /// `…/pageTemplates`
    #[cfg(feature = "sites")]
    pub fn page_templates(&self) -> super::SitePageTemplates {
        super::SitePageTemplates(self.0.name("pageTemplates"))
    }

    /// `…/pages`
    #[cfg(feature = "sites")]
    pub fn pages(&self) -> super::SitePages {
        super::SitePages(self.0.name("pages"))
    }

    /// `…:/{path}`
    pub fn path(&self, path: impl AsRef<str>) -> super::Site {
        super::Site(self.0.path("", path.as_ref()))
    }

    /// `…/permissions`
    #[cfg(feature = "sites")]
    pub fn permissions(&self) -> super::SitePermissions {
        super::SitePermissions(self.0.name("permissions"))
    }

    /// `…/recycleBin`
    #[cfg(feature = "sites")]
    pub fn recycle_bin(&self) -> super::RecycleBin {
        super::RecycleBin(self.0.name("recycleBin"))
    }

    /// `…/searchCustomIndex(q={q})`
    #[cfg(feature = "sites")]
    pub fn search_custom_index(&self, q: impl ::core::fmt::Display) -> super::SiteSearchCustomIndex {
        super::SiteSearchCustomIndex(self.0.function("searchCustomIndex", &[("q", Argument::bare(q))]))
    }

    /// `…/settings`
    #[cfg(feature = "sites")]
    pub fn settings(&self) -> super::SiteSettings {
        super::SiteSettings(self.0.name("settings"))
    }

    /// `…/sites`
    #[cfg(feature = "sites")]
    pub fn sites(&self) -> super::SiteSites {
        super::SiteSites(self.0.name("sites"))
    }

    /// `…/termStore`
    #[cfg(feature = "sites")]
    pub fn term_store(&self) -> super::TermStoreStore {
        super::TermStoreStore(self.0.name("termStore"))
    }
}

#[cfg(any(feature = "files", feature = "onenote", feature = "security", feature = "sites"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.site`, such as `/sites`.
    Sites[models::Site]
}

#[cfg(any(feature = "files", feature = "onenote", feature = "security", feature = "sites"))]
impl Sites {
    /// `POST /sites/add` — Follow site
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-follow?view=graph-rest-beta)
    /// Status: 207.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`; application: `Sites.ReadWrite.All`.
    #[cfg(feature = "sites")]
    pub fn add(&self, body: requests::site::AddRequest) -> Call<Vec<models::Site>> {
        let sheet = "POST site: add
            site-follow: Sites.ReadWrite.All | | Sites.ReadWrite.All
            /sites/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `POST /sites`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-post-sites?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Sites.FullControl.All`; application: `Sites.FullControl.All`.
    #[cfg(feature = "sites")]
    pub fn create(&self, body: models::Site) -> Call<models::Site> {
        let sheet = "POST site: create
            site-post-sites: Sites.FullControl.All | | Sites.FullControl.All
            /sites";
        self.0.call(sheet).json(body)
    }

    /// `GET /sites/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-delta?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `Sites.Read.All` and 3 more.
    #[cfg(feature = "sites")]
    pub fn delta(&self) -> List<models::Site> {
        let sheet = "GET site: delta
            site-delta: | | Sites.Read.All Sites.FullControl.All Sites.Manage.All Sites.ReadWrite.All
            /sites/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /sites/getAllSites`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-getallsites?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "sites")]
    pub fn get_all_sites(&self) -> List<models::Site> {
        let sheet = "GET site: get_all_sites
            site-getallsites: | | Sites.Read.All Sites.ReadWrite.All
            /sites/getAllSites";
        self.0.name("getAllSites").list(sheet)
    }

    /// `GET /sites/getOperationStatus(operationId='{operationId}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-getoperationstatus?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.FullControl.All`; application: `Sites.FullControl.All`.
    #[cfg(feature = "sites")]
    pub fn get_operation_status(&self, operation_id: &str) -> Get<models::RichLongRunningOperation> {
        let sheet = "GET site: get_operation_status
            site-getoperationstatus: Sites.FullControl.All | | Sites.FullControl.All
            /sites/getOperationStatus(operationId='{operationId}')";
        self.0.function("getOperationStatus", &[("operationId", Argument::quoted(operation_id))]).get(sheet)
    }

    /// `GET /sites` — Enumerate sites
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/site-search?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`; application: `Sites.Read.All`, `Sites.ReadWrite.All`.
    #[cfg(feature = "sites")]
    pub fn list(&self) -> List<models::Site> {
        let sheet = "GET site: list
            site-list, site-search: Sites.Read.All Sites.ReadWrite.All | | Sites.Read.All Sites.ReadWrite.All
            /sites";
        self.0.list(sheet)
    }

    /// `POST /sites/remove` — Unfollow site
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-unfollow?view=graph-rest-beta)
    /// Status: 204, 207.
    /// Permissions, least privileged first: work or school account: `Sites.ReadWrite.All`; application: `Sites.ReadWrite.All`.
    #[cfg(feature = "sites")]
    pub fn remove(&self, body: requests::site::RemoveRequest) -> Call<Option<Vec<models::Site>>> {
        let sheet = "POST site: remove
            site-unfollow: Sites.ReadWrite.All | | Sites.ReadWrite.All
            /sites/remove";
        self.0.name("remove").call(sheet).json(body)
    }

    /// `…/id`
    pub fn id_2(&self) -> super::Site {
        super::Site(self.0.name("id"))
    }

    /// `…/root`
    pub fn root(&self) -> super::Site {
        super::Site(self.0.name("root"))
    }
}

#[cfg(any(feature = "bookings", feature = "tasks"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.solutionsRoot`, such as `/solutions`.
    SolutionsRoot = models::SolutionsRoot
}

#[cfg(any(feature = "bookings", feature = "tasks"))]
impl SolutionsRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::SolutionsRoot> {
        self.0.get("GET solutionsRoot: get")
    }

    /// `…/approval`
    #[cfg(feature = "bookings")]
    pub fn approval(&self) -> super::ApprovalSolution {
        super::ApprovalSolution(self.0.name("approval"))
    }

    /// `…/backupRestore`
    #[cfg(feature = "bookings")]
    pub fn backup_restore(&self) -> super::BackupRestoreRoot {
        super::BackupRestoreRoot(self.0.name("backupRestore"))
    }

    /// `…/bookingBusinesses`
    #[cfg(feature = "bookings")]
    pub fn booking_businesses(&self) -> super::SolutionsRootBookingBusinesses {
        super::SolutionsRootBookingBusinesses(self.0.name("bookingBusinesses"))
    }

    /// `…/bookingCurrencies`
    #[cfg(feature = "bookings")]
    pub fn booking_currencies(&self) -> super::SolutionsRootBookingCurrencies {
        super::SolutionsRootBookingCurrencies(self.0.name("bookingCurrencies"))
    }

    /// `…/businessScenarios`
    pub fn business_scenarios(&self) -> super::SolutionsRootBusinessScenarios {
        super::SolutionsRootBusinessScenarios(self.0.name("businessScenarios"))
    }

    /// `…/migrations`
    #[cfg(feature = "bookings")]
    pub fn migrations(&self) -> super::MigrationsRoot {
        super::MigrationsRoot(self.0.name("migrations"))
    }

    /// `…/sharePoint`
    #[cfg(feature = "bookings")]
    pub fn share_point(&self) -> super::SharePointRoot {
        super::SharePointRoot(self.0.name("sharePoint"))
    }

    /// `…/virtualEvents`
    #[cfg(feature = "bookings")]
    pub fn virtual_events(&self) -> super::VirtualEventsRoot {
        super::VirtualEventsRoot(self.0.name("virtualEvents"))
    }
}

#[cfg(any(feature = "bookings", feature = "tasks"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.businessScenario`, such as `/solutions/businessScenarios`.
    SolutionsRootBusinessScenarios[models::BusinessScenario]
}

#[cfg(any(feature = "bookings", feature = "tasks"))]
impl SolutionsRootBusinessScenarios {
    /// `POST /solutions/businessScenarios`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/solutionsroot-post-businessscenarios?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioConfig.ReadWrite.OwnedBy`, `BusinessScenarioConfig.ReadWrite.All`; application: `BusinessScenarioConfig.ReadWrite.OwnedBy`.
    #[cfg(feature = "bookings")]
    pub fn create(&self, body: models::BusinessScenario) -> Call<models::BusinessScenario> {
        let sheet = "POST solutionsRoot: create
            solutionsroot-post-businessscenarios: BusinessScenarioConfig.ReadWrite.OwnedBy BusinessScenarioConfig.ReadWrite.All | | BusinessScenarioConfig.ReadWrite.OwnedBy
            /solutions/businessScenarios";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/businessScenarios`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/solutionsroot-list-businessscenarios?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioConfig.Read.OwnedBy` and 3 more; application: `BusinessScenarioConfig.Read.OwnedBy`, `BusinessScenarioConfig.ReadWrite.OwnedBy`.
    #[cfg(feature = "bookings")]
    pub fn list(&self) -> List<models::BusinessScenario> {
        let sheet = "GET solutionsRoot: list
            solutionsroot-list-businessscenarios: BusinessScenarioConfig.Read.OwnedBy BusinessScenarioConfig.ReadWrite.OwnedBy BusinessScenarioConfig.Read.All BusinessScenarioConfig.ReadWrite.All | | BusinessScenarioConfig.Read.OwnedBy BusinessScenarioConfig.ReadWrite.OwnedBy
            /solutions/businessScenarios";
        self.0.list(sheet)
    }

    /// `…(uniqueName='{uniqueName}')`
    pub fn by_unique_name(&self, unique_name: &str) -> super::BusinessScenario {
        super::BusinessScenario(self.0.alternate_key(&[("uniqueName", Argument::quoted(unique_name))], true))
    }
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.subjectRightsRequest`, such as `/privacy/subjectRightsRequests/{id}`.
    SubjectRightsRequest: super::Entity = models::SubjectRightsRequest
}

#[cfg(any(feature = "privacy", feature = "security"))]
impl SubjectRightsRequest {
    /// `GET /privacy/subjectRightsRequests/{subjectRightsRequestId}` — Get subjectRightsRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-get?view=graph-rest-beta)
    /// Also: `/security/subjectRightsRequests/{subjectRightsRequestId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SubjectRightsRequest> {
        let sheet = "GET subjectRightsRequest: get
            subjectrightsrequest-get: SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All | |
            /privacy/subjectRightsRequests/{id}
            /security/subjectRightsRequests/{id}";
        self.0.get(sheet)
    }

    /// `GET /privacy/subjectRightsRequests/{subjectRightsRequestId}/getFinalAttachment` — subjectRightsRequest: getFinalAttachment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-getfinalattachment?view=graph-rest-beta)
    /// Also: `/security/subjectRightsRequests/{subjectRightsRequestId}/getFinalAttachment`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`.
    pub fn get_final_attachment(&self) -> Call<Bytes> {
        let sheet = "GET subjectRightsRequest: get_final_attachment
            subjectrightsrequest-getfinalattachment: SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All | |
            /privacy/subjectRightsRequests/{id}/getFinalAttachment
            /security/subjectRightsRequests/{id}/getFinalAttachment";
        self.0.name("getFinalAttachment").call(sheet)
    }

    /// `GET /privacy/subjectRightsRequests/{subjectRightsRequestId}/getFinalReport` — subjectRightsRequest: getFinalReport
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-getfinalreport?view=graph-rest-beta)
    /// Also: `/security/subjectRightsRequests/{subjectRightsRequest-id}/getFinalReport`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`.
    pub fn get_final_report(&self) -> Call<Bytes> {
        let sheet = "GET subjectRightsRequest: get_final_report
            subjectrightsrequest-getfinalreport: SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All | |
            /privacy/subjectRightsRequests/{id}/getFinalReport
            /security/subjectRightsRequests/{id}/getFinalReport";
        self.0.name("getFinalReport").call(sheet)
    }

    /// `PATCH /privacy/subjectRightsRequests/{subjectRightsRequestId}` — Update subjectRightsRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-update?view=graph-rest-beta)
    /// Also: `/security/subjectRightsRequests/{subjectRightsRequestId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.ReadWrite.All`.
    pub fn update(&self, body: models::SubjectRightsRequest) -> Call<models::SubjectRightsRequest> {
        let sheet = "PATCH subjectRightsRequest: update
            subjectrightsrequest-update: SubjectRightsRequest.ReadWrite.All | |
            /privacy/subjectRightsRequests/{id}
            /security/subjectRightsRequests/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/approvers`
    ///
    /// The type lists it; no page documents a request there.
    pub fn approvers(&self) -> Collection<models::User> {
        Collection::at(self.0.name("approvers"))
    }

    /// `…/collaborators`
    ///
    /// The type lists it; no page documents a request there.
    pub fn collaborators(&self) -> Collection<models::User> {
        Collection::at(self.0.name("collaborators"))
    }

    /// `…/notes`
    pub fn notes(&self) -> super::SubjectRightsRequestNotes {
        super::SubjectRightsRequestNotes(self.0.name("notes"))
    }

    /// `…/team`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(any(feature = "tasks", feature = "teams"))]
    pub fn team(&self) -> super::Team {
        super::Team(self.0.name("team"))
    }
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::node! {
    /// A collection of `microsoft.graph.authoredNote`, such as `/privacy/subjectRightsRequests/{id}/notes`.
    SubjectRightsRequestNotes[models::AuthoredNote]
}

#[cfg(any(feature = "privacy", feature = "security"))]
impl SubjectRightsRequestNotes {
    /// `POST /privacy/subjectRightsRequests/{subjectRightsRequestId}/notes` — Create authoredNote
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-post-notes?view=graph-rest-beta)
    /// Also: `/security/subjectRightsRequests/{subjectRightsRequestId}/notes`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.ReadWrite.All`.
    pub fn create(&self, body: models::AuthoredNote) -> Call<models::AuthoredNote> {
        let sheet = "POST subjectRightsRequest: create
            subjectrightsrequest-post-notes: SubjectRightsRequest.ReadWrite.All | |
            /privacy/subjectRightsRequests/{id}/notes
            /security/subjectRightsRequests/{id}/notes";
        self.0.call(sheet).json(body)
    }

    /// `GET /privacy/subjectRightsRequests/{subjectRightsRequestId}/notes` — List notes
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-list-notes?view=graph-rest-beta)
    /// Also: `/security/subjectRightsRequests/{subjectRightsRequestId}/notes`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`.
    pub fn list(&self) -> List<models::AuthoredNote> {
        let sheet = "GET subjectRightsRequest: list
            subjectrightsrequest-list-notes: SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All | |
            /privacy/subjectRightsRequests/{id}/notes
            /security/subjectRightsRequests/{id}/notes";
        self.0.list(sheet)
    }
}

#[cfg(any(feature = "files", feature = "sites", feature = "subscriptions"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.subscription`, such as `/subscriptions/{id}`.
    Subscription: super::Entity = models::Subscription
}

#[cfg(any(feature = "files", feature = "sites", feature = "subscriptions"))]
impl Subscription {
    /// `DELETE /subscriptions/{subscription-id}` — Delete subscription
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subscription-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite` and 22 more; personal account: `Tasks.ReadWrite` and 6 more; application: `CallRecords.Read.All` and 31 more.
    #[cfg(feature = "subscriptions")]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE subscription: delete
            subscription-delete: Tasks.ReadWrite Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic Chat.Read Chat.ReadWrite ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All Contacts.Read ChatMember.Read ChatMember.ReadWrite TeamMember.Read.All Files.ReadWrite.All Calendars.Read Sites.ReadWrite.All Mail.ReadBasic Mail.Read Presence.Read.All SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All User.Read.All | Tasks.ReadWrite Contacts.Read Files.ReadWrite Calendars.Read Mail.ReadBasic Mail.Read User.Read.All | CallRecords.Read.All Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat Chat.Manage.Chat ChannelMessage.Read.Group ChannelMessage.Read.All Contacts.Read ChatMember.Read.All ChatMember.ReadWrite.All ChatMember.Read.Chat TeamMember.Read.All TeamMember.ReadWrite.All ChannelMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.Read OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All Printer.Read.All Printer.ReadWrite.All PrintTaskDefinition.ReadWrite.All SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All User.Read.All
            /subscriptions/{id}";
        self.0.call(sheet)
    }

    /// `GET /subscriptions/{id}` — Get subscription
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subscription-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/subscriptions-socketio?view=graph-rest-beta)
    /// Also: `/drives/{driveId}/list/subscriptions/socketIo`, `/drives/{driveId}/root/subscriptions/socketIo`, `/groups/{groupId}/drive/root/subscriptions/socketIo` and 3 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite` and 22 more; personal account: `Tasks.ReadWrite` and 6 more; application: `CallRecords.Read.All` and 31 more.
    pub fn get(&self) -> Get<models::Subscription> {
        let sheet = "GET subscription: get
            subscription-get: Tasks.ReadWrite Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic Chat.Read Chat.ReadWrite ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All Contacts.Read ChatMember.Read ChatMember.ReadWrite TeamMember.Read.All Files.ReadWrite.All Calendars.Read Sites.ReadWrite.All Mail.ReadBasic Mail.Read Presence.Read.All SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All User.Read.All | Tasks.ReadWrite Contacts.Read Files.ReadWrite Calendars.Read Mail.ReadBasic Mail.Read User.Read.All | CallRecords.Read.All Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat Chat.Manage.Chat ChannelMessage.Read.Group ChannelMessage.Read.All Contacts.Read ChatMember.Read.All ChatMember.ReadWrite.All ChatMember.Read.Chat TeamMember.Read.All TeamMember.ReadWrite.All ChannelMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.Read OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All Printer.Read.All Printer.ReadWrite.All PrintTaskDefinition.ReadWrite.All SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All User.Read.All
            /subscriptions/{id}
            subscriptions-socketio: Files.Read Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.ReadWrite.All |
            /drives/{id}/list/subscriptions/socketIo
            /drives/{id}/root/subscriptions/socketIo
            /groups/{id}/drive/root/subscriptions/socketIo
            /me/drive/root/subscriptions/socketIo
            /sites/{id}/lists/{id}/drive/root/subscriptions/socketIo
            /users/{id}/drive/root/subscriptions/{id}";
        self.0.get(sheet)
    }

    /// `POST /drives/{drive-id}/items/{driveItem-id}/subscriptions/{subscription-id}/reauthorize`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subscription-reauthorize?view=graph-rest-beta), metadata
    /// Also: `/drives/{drive-id}/list/subscriptions/{subscription-id}/reauthorize`, `/groups/{group-id}/sites/{site-id}/lists/{list-id}/subscriptions/{subscription-id}/reauthorize`, `/shares/{sharedDriveItem-id}/list/subscriptions/{subscription-id}/reauthorize` and 2 more.
    /// Status: 204.
    pub fn reauthorize(&self) -> Call<()> {
        let sheet = "POST subscription: reauthorize
            subscription-reauthorize: | |
            /drives/{id}/items/{id}/subscriptions/{id}/reauthorize
            /drives/{id}/list/subscriptions/{id}/reauthorize
            /groups/{id}/sites/{id}/lists/{id}/subscriptions/{id}/reauthorize
            /shares/{id}/list/subscriptions/{id}/reauthorize
            /sites/{id}/lists/{id}/subscriptions/{id}/reauthorize
            /subscriptions/{id}/reauthorize";
        self.0.name("reauthorize").call(sheet)
    }

    /// `PATCH /subscriptions/{id}` — Update subscription
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subscription-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite` and 22 more; personal account: `Tasks.ReadWrite` and 6 more; application: `CallRecords.Read.All` and 31 more.
    #[cfg(feature = "subscriptions")]
    pub fn update(&self, body: models::Subscription) -> Call<models::Subscription> {
        let sheet = "PATCH subscription: update
            subscription-update: Tasks.ReadWrite Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic Chat.Read Chat.ReadWrite ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All Contacts.Read ChatMember.Read ChatMember.ReadWrite TeamMember.Read.All Files.ReadWrite.All Calendars.Read Sites.ReadWrite.All Mail.ReadBasic Mail.Read Presence.Read.All SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All User.Read.All | Tasks.ReadWrite Contacts.Read Files.ReadWrite Calendars.Read Mail.ReadBasic Mail.Read User.Read.All | CallRecords.Read.All Channel.ReadBasic.All ChannelSettings.Read.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat Chat.Manage.Chat ChannelMessage.Read.Group ChannelMessage.Read.All Contacts.Read ChatMember.Read.All ChatMember.ReadWrite.All ChatMember.Read.Chat TeamMember.Read.All TeamMember.ReadWrite.All ChannelMember.Read.All Files.ReadWrite.All Calendars.Read Group.Read.All Sites.ReadWrite.All Mail.Read OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All Printer.Read.All Printer.ReadWrite.All PrintTaskDefinition.ReadWrite.All SecurityEvents.ReadWrite.All Team.ReadBasic.All TeamSettings.Read.All User.Read.All
            /subscriptions/{id}";
        self.0.call(sheet).json(body)
    }
}
