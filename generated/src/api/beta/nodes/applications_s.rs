// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `applications`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List, Object, Reference, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.segmentConfiguration`, such as `/applications/{id}/onPremisesPublishing/segmentsConfiguration`.
    SegmentConfiguration = models::SegmentConfiguration
}

impl SegmentConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::SegmentConfiguration> {
        self.0.get("GET segmentConfiguration: get")
    }

    /// `…/microsoft.graph.ipSegmentConfiguration`
    pub fn as_ip_segment_configuration(&self) -> super::IpSegmentConfiguration {
        super::IpSegmentConfiguration(self.0.name("microsoft.graph.ipSegmentConfiguration"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.appManagementPolicy`, such as `/servicePrincipals/{id}/appManagementPolicies`.
    ServicePrincipalAppManagementPolicies[models::AppManagementPolicy]
}

impl ServicePrincipalAppManagementPolicies {
    /// `POST /servicePrincipals/{id}/appManagementPolicies/$ref` — Assign appliesTo
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appmanagementpolicy-post-appliesto?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` + `Policy.ReadWrite.ApplicationConfiguration`; application: `Application.Read.All` + `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST appManagementPolicy: add_ref
            appmanagementpolicy-post-appliesto: Application.Read.All+Policy.ReadWrite.ApplicationConfiguration | | Application.Read.All+Policy.ReadWrite.ApplicationConfiguration
            /servicePrincipals/{id}/appManagementPolicies/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.appRoleAssignment`, such as `/servicePrincipals/{id}/appRoleAssignedTo`.
    ServicePrincipalAppRoleAssignedTo[models::AppRoleAssignment]
}

impl ServicePrincipalAppRoleAssignedTo {
    /// `POST /servicePrincipals/{id}/appRoleAssignedTo` — Grant an appRoleAssignment for a service principal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-approleassignedto?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')/appRoleAssignedTo`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AppRoleAssignment.ReadWrite.All` + `Application.Read.All` and 4 more; application: `Application.Read.All` + `AppRoleAssignment.ReadWrite.All` and 4 more.
    pub fn create(&self, body: models::AppRoleAssignment) -> Call<models::AppRoleAssignment> {
        let sheet = "POST servicePrincipal: create
            serviceprincipal-post-approleassignedto: AppRoleAssignment.ReadWrite.All+Application.Read.All AppRoleAssignment.ReadWrite.All+Directory.Read.All Application.Read.All+AppRoleAssignment.ReadWrite.All Application.ReadWrite.All Directory.Read.All | | Application.Read.All+AppRoleAssignment.ReadWrite.All AppRoleAssignment.ReadWrite.All+Application.Read.All AppRoleAssignment.ReadWrite.All+Directory.Read.All Directory.Read.All Application.ReadWrite.All
            /servicePrincipals/{id}/appRoleAssignedTo
            /servicePrincipals(appId='{appId}')/appRoleAssignedTo";
        self.0.call(sheet).json(body)
    }

    /// `GET /servicePrincipals/{id}/appRoleAssignedTo` — List approleassignments granted for a service principal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-approleassignedto?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')/appRoleAssignedTo`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 4 more.
    pub fn list(&self) -> List<models::AppRoleAssignment> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-approleassignedto: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/appRoleAssignedTo
            /servicePrincipals(appId='{appId}')/appRoleAssignedTo";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.appRoleAssignment`, such as `/servicePrincipals/{id}/appRoleAssignments`.
    ServicePrincipalAppRoleAssignments[models::AppRoleAssignment]
}

impl ServicePrincipalAppRoleAssignments {
    /// `POST /servicePrincipals/{id}/appRoleAssignments` — Grant an appRoleAssignment to a service principal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-approleassignments?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')/appRoleAssignments`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AppRoleAssignment.ReadWrite.All` + `Application.Read.All` and 4 more; application: `Application.Read.All` + `AppRoleAssignment.ReadWrite.All` and 4 more.
    pub fn create(&self, body: models::AppRoleAssignment) -> Call<models::AppRoleAssignment> {
        let sheet = "POST servicePrincipal: create
            serviceprincipal-post-approleassignments: AppRoleAssignment.ReadWrite.All+Application.Read.All AppRoleAssignment.ReadWrite.All+Directory.Read.All Application.Read.All+AppRoleAssignment.ReadWrite.All Application.ReadWrite.All Directory.Read.All | | Application.Read.All+AppRoleAssignment.ReadWrite.All AppRoleAssignment.ReadWrite.All+Application.Read.All AppRoleAssignment.ReadWrite.All+Directory.Read.All Directory.Read.All Application.ReadWrite.All
            /servicePrincipals/{id}/appRoleAssignments
            /servicePrincipals(appId='{appId}')/appRoleAssignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /servicePrincipals/{id}/appRoleAssignments` — List approleassignments granted to a service principal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-approleassignments?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')/appRoleAssignments`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 4 more.
    pub fn list(&self) -> List<models::AppRoleAssignment> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-approleassignments: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/appRoleAssignments
            /servicePrincipals(appId='{appId}')/appRoleAssignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/servicePrincipals/{id}/authorization`
    ServicePrincipalAuthorization
}

impl ServicePrincipalAuthorization {
    /// `POST /servicePrincipals/{servicePrincipal-id}/authorization`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn call(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST servicePrincipal: call
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /servicePrincipals/{id}/authorization";
        self.0.call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{servicePrincipal-id}/authorization/elevateToUserAccessAdministrator`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn elevate_to_user_access_administrator(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST servicePrincipal: elevate_to_user_access_administrator
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /servicePrincipals/{id}/authorization/elevateToUserAccessAdministrator";
        self.0.name("elevateToUserAccessAdministrator").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/servicePrincipals/{id}/b2bmanagementpolicies`
    ServicePrincipalB2bmanagementpolicies
}

impl ServicePrincipalB2bmanagementpolicies {
    /// `GET /servicePrincipals/{servicePrincipal-id}/b2bmanagementpolicies`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.B2BManagementPolicy`; application: `Policy.Read.B2BManagementPolicy`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET servicePrincipal: get
            : Policy.Read.B2BManagementPolicy | | Policy.Read.B2BManagementPolicy
            /servicePrincipals/{id}/b2bmanagementpolicies";
        self.0.get(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ServicePrincipalB2bmanagementpoliciesId {
        super::ServicePrincipalB2bmanagementpoliciesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/servicePrincipals/{id}/b2bmanagementpolicies/{id}`
    ServicePrincipalB2bmanagementpoliciesId
}

impl ServicePrincipalB2bmanagementpoliciesId {
    /// `GET /servicePrincipals/{servicePrincipal-id}/b2bmanagementpolicies/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Policy.Read.B2BManagementPolicy`; application: `Policy.Read.B2BManagementPolicy`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET b2bmanagementpolicies: get
            : Policy.Read.B2BManagementPolicy | | Policy.Read.B2BManagementPolicy
            /servicePrincipals/{id}/b2bmanagementpolicies/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.claimsMappingPolicy`, such as `/servicePrincipals/{id}/claimsMappingPolicies`.
    ServicePrincipalClaimsMappingPolicies[models::ClaimsMappingPolicy]
}

impl ServicePrincipalClaimsMappingPolicies {
    /// `POST /servicePrincipals/{id}/claimsMappingPolicies/$ref` — Assign claimsMappingPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-claimsmappingpolicies?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')/claimsMappingPolicies/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Policy.Read.All`, `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Policy.Read.All` and 5 more.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST servicePrincipal: add_ref
            serviceprincipal-post-claimsmappingpolicies: Application.ReadWrite.All+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Application.ReadWrite.OwnedBy+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Application.ReadWrite.All+Policy.Read.All
            /servicePrincipals/{id}/claimsMappingPolicies/$ref
            /servicePrincipals(appId='{appId}')/claimsMappingPolicies/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /servicePrincipals/{servicePrincipal-id}/claimsMappingPolicies/$ref` — Remove claimsMappingPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-claimsmappingpolicies?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE servicePrincipal: delete_ref
            serviceprincipal-delete-claimsmappingpolicies: Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
            /servicePrincipals/{id}/claimsMappingPolicies/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /servicePrincipals/{id}/claimsMappingPolicies` — List assigned claimsmappingpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-claimsmappingpolicies?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')/claimsMappingPolicies`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Policy.Read.All`, `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Policy.Read.All` and 5 more.
    pub fn list(&self) -> List<models::ClaimsMappingPolicy> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-claimsmappingpolicies: Application.ReadWrite.All+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Application.ReadWrite.OwnedBy+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Application.ReadWrite.All+Policy.Read.All
            /servicePrincipals/{id}/claimsMappingPolicies
            /servicePrincipals(appId='{appId}')/claimsMappingPolicies";
        self.0.list(sheet)
    }

    /// `GET /servicePrincipals/{servicePrincipal-id}/claimsMappingPolicies/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-claimsmappingpolicies-ref?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::ClaimsMappingPolicy> {
        let sheet = "GET claimsmappingpolicies: list_refs
            serviceprincipal-list-claimsmappingpolicies-ref: | |
            /servicePrincipals/{id}/claimsMappingPolicies/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /servicePrincipals/{id}/claimsMappingPolicies/{id}/$ref` — Remove claimsMappingPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-claimsmappingpolicies?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')/claimsMappingPolicies/{claimsMappingPolicy-id}/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Policy.Read.All`, `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Policy.Read.All` and 4 more.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE servicePrincipal: remove_ref
            serviceprincipal-delete-claimsmappingpolicies: Application.ReadWrite.All+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Application.ReadWrite.OwnedBy+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Application.ReadWrite.All+Policy.Read.All
            /servicePrincipals/{id}/claimsMappingPolicies/{id}/$ref
            serviceprincipal-delete-claimsmappingpolicies: Application.ReadWrite.All+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Application.ReadWrite.OwnedBy+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Application.ReadWrite.All+Policy.Read.All
            /servicePrincipals(appId='{appId}')/claimsMappingPolicies/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/servicePrincipals/{id}/createdObjects`.
    ServicePrincipalCreatedObjects[models::DirectoryObject]
}

impl ServicePrincipalCreatedObjects {
    /// `GET /servicePrincipals/{id}/createdObjects` — servicePrincipal: list createdObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-createdobjects?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')/createdObjects`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 4 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-createdobjects: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/createdObjects
            serviceprincipal-list-createdobjects: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals(appId='{appId}')/createdObjects";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.delegatedPermissionClassification`, such as `/servicePrincipals/{id}/delegatedPermissionClassifications`.
    ServicePrincipalDelegatedPermissionClassifications[models::DelegatedPermissionClassification]
}

impl ServicePrincipalDelegatedPermissionClassifications {
    /// `POST /servicePrincipals/{id}/delegatedPermissionClassifications` — Create delegatedpermissionclassification
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-delegatedpermissionclassifications?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')/delegatedPermissionClassifications`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.PermissionGrant`; application: `Policy.ReadWrite.PermissionGrant`.
    pub fn create(
        &self,
        body: models::DelegatedPermissionClassification,
    ) -> Call<models::DelegatedPermissionClassification> {
        let sheet = "POST servicePrincipal: create
            serviceprincipal-post-delegatedpermissionclassifications: Policy.ReadWrite.PermissionGrant | | Policy.ReadWrite.PermissionGrant
            /servicePrincipals/{id}/delegatedPermissionClassifications
            /servicePrincipals(appId='{appId}')/delegatedPermissionClassifications";
        self.0.call(sheet).json(body)
    }

    /// `GET /servicePrincipals/{id}/delegatedPermissionClassifications` — List delegatedpermissionclassifications collection of servicePrincipal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-delegatedpermissionclassifications?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')/delegatedPermissionClassifications`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Directory.Read.All`; application: `Application.Read.All`, `Application.ReadWrite.OwnedBy`, `Directory.Read.All`.
    pub fn list(&self) -> List<models::DelegatedPermissionClassification> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-delegatedpermissionclassifications: Application.Read.All Directory.Read.All | | Application.Read.All Application.ReadWrite.OwnedBy Directory.Read.All
            /servicePrincipals/{id}/delegatedPermissionClassifications
            /servicePrincipals(appId='{appId}')/delegatedPermissionClassifications";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.homeRealmDiscoveryPolicy`, such as `/servicePrincipals/{id}/homeRealmDiscoveryPolicies`.
    ServicePrincipalHomeRealmDiscoveryPolicies[models::HomeRealmDiscoveryPolicy]
}

impl ServicePrincipalHomeRealmDiscoveryPolicies {
    /// `POST /servicePrincipals/{id}/homeRealmDiscoveryPolicies/$ref` — Assign homeRealmDiscoveryPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-homerealmdiscoverypolicies?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')/homeRealmDiscoveryPolicies/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Policy.Read.All`, `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Policy.Read.All` and 5 more.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST servicePrincipal: add_ref
            serviceprincipal-post-homerealmdiscoverypolicies: Application.ReadWrite.All+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Application.ReadWrite.OwnedBy+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Application.ReadWrite.All+Policy.Read.All
            /servicePrincipals/{id}/homeRealmDiscoveryPolicies/$ref
            /servicePrincipals(appId='{appId}')/homeRealmDiscoveryPolicies/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /servicePrincipals/{servicePrincipal-id}/homeRealmDiscoveryPolicies/$ref` — Remove homeRealmDiscoveryPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-homerealmdiscoverypolicies?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE servicePrincipal: delete_ref
            serviceprincipal-delete-homerealmdiscoverypolicies: Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
            /servicePrincipals/{id}/homeRealmDiscoveryPolicies/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /servicePrincipals/{id}/homeRealmDiscoveryPolicies` — List assigned homeRealmDiscoveryPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-homerealmdiscoverypolicies?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')/homeRealmDiscoveryPolicies`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Policy.Read.All`, `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Policy.Read.All` and 5 more.
    pub fn list(&self) -> List<models::HomeRealmDiscoveryPolicy> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-homerealmdiscoverypolicies: Application.ReadWrite.All+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Application.ReadWrite.OwnedBy+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Application.ReadWrite.All+Policy.Read.All
            /servicePrincipals/{id}/homeRealmDiscoveryPolicies
            /servicePrincipals(appId='{appId}')/homeRealmDiscoveryPolicies";
        self.0.list(sheet)
    }

    /// `GET /servicePrincipals/{servicePrincipal-id}/homeRealmDiscoveryPolicies/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-homerealmdiscoverypolicies-ref?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::HomeRealmDiscoveryPolicy> {
        let sheet = "GET homerealmdiscoverypolicies: list_refs
            serviceprincipal-list-homerealmdiscoverypolicies-ref: | |
            /servicePrincipals/{id}/homeRealmDiscoveryPolicies/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /servicePrincipals/{servicePrincipalId}/homeRealmDiscoveryPolicies/{policyId}/$ref` — Remove homeRealmDiscoveryPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-homerealmdiscoverypolicies?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')/homeRealmDiscoveryPolicies/{homeRealmDiscoveryPolicy-id}/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Policy.Read.All`, `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Policy.Read.All` and 5 more.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE servicePrincipal: remove_ref
            serviceprincipal-delete-homerealmdiscoverypolicies: Application.ReadWrite.All+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Application.ReadWrite.OwnedBy+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Application.ReadWrite.All+Policy.Read.All
            /servicePrincipals/{id}/homeRealmDiscoveryPolicies/{id}/$ref
            /servicePrincipals(appId='{appId}')/homeRealmDiscoveryPolicies/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.appRoleAssignment`, such as `/servicePrincipals/{id}/inheritedAppRoleAssignments`.
    ServicePrincipalInheritedAppRoleAssignments[models::AppRoleAssignment]
}

impl ServicePrincipalInheritedAppRoleAssignments {
    /// `POST /servicePrincipals/{servicePrincipal-id}/inheritedAppRoleAssignments`
    ///
    /// Source: metadata.
    /// Also: `/servicePrincipals(appId='{appId}')/inheritedAppRoleAssignments`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AppRoleAssignment.ReadWrite.All` + `Application.Read.All` and 3 more; application: `Application.Read.All` + `AppRoleAssignment.ReadWrite.All` and 3 more.
    pub fn create(&self, body: models::AppRoleAssignment) -> Call<models::AppRoleAssignment> {
        let sheet = "POST agentIdentity: create
            : AppRoleAssignment.ReadWrite.All+Application.Read.All AppRoleAssignment.ReadWrite.All+Directory.Read.All Application.Read.All+AppRoleAssignment.ReadWrite.All Directory.Read.All | | Application.Read.All+AppRoleAssignment.ReadWrite.All AppRoleAssignment.ReadWrite.All+Application.Read.All AppRoleAssignment.ReadWrite.All+Directory.Read.All Directory.Read.All
            /servicePrincipals/{id}/inheritedAppRoleAssignments
            /servicePrincipals(appId='{appId}')/inheritedAppRoleAssignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /servicePrincipals/{servicePrincipal-id}/inheritedAppRoleAssignments`
    ///
    /// Source: metadata.
    /// Also: `/servicePrincipals(appId='{appId}')/inheritedAppRoleAssignments`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 4 more.
    pub fn list(&self) -> List<models::AppRoleAssignment> {
        let sheet = "GET agentIdentity: list
            : Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/inheritedAppRoleAssignments
            /servicePrincipals(appId='{appId}')/inheritedAppRoleAssignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.oAuth2PermissionGrant`, such as `/servicePrincipals/{id}/inheritedOauth2PermissionGrants`.
    ServicePrincipalInheritedOauth2PermissionGrants[models::Oauth2PermissionGrant]
}

impl ServicePrincipalInheritedOauth2PermissionGrants {
    /// `GET /servicePrincipals/{servicePrincipal-id}/inheritedOauth2PermissionGrants`
    ///
    /// Source: metadata.
    /// Also: `/servicePrincipals(appId='{appId}')/inheritedOauth2PermissionGrants`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::Oauth2PermissionGrant> {
        let sheet = "GET agentIdentity: list
            : Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All | | Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/inheritedOauth2PermissionGrants
            /servicePrincipals(appId='{appId}')/inheritedOauth2PermissionGrants";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.licenseDetails`, such as `/servicePrincipals/{id}/licenseDetails`.
    ServicePrincipalLicenseDetails[models::LicenseDetails]
}

impl ServicePrincipalLicenseDetails {
    /// `GET /servicePrincipals/{servicePrincipal-id}/licenseDetails/getTeamsLicensingDetails`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/licensedetails-getteamslicensingdetails?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_teams_licensing_details(&self) -> Get<models::TeamsLicensingDetails> {
        let sheet = "GET licenseDetails: get_teams_licensing_details
            licensedetails-getteamslicensingdetails: | |
            /servicePrincipals/{id}/licenseDetails/getTeamsLicensingDetails";
        self.0.name("getTeamsLicensingDetails").get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/servicePrincipals/{id}/memberOf`.
    ServicePrincipalMemberOf[models::DirectoryObject]
}

impl ServicePrincipalMemberOf {
    /// `GET /servicePrincipals/{id}/memberOf` — List servicePrincipal memberOf
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-memberof?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')/memberOf`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 4 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-memberof: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/memberOf
            serviceprincipal-list-memberof: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals(appId='{appId}')/memberOf";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.oAuth2PermissionGrant`, such as `/servicePrincipals/{id}/oauth2PermissionGrants`.
    ServicePrincipalOauth2PermissionGrants[models::Oauth2PermissionGrant]
}

impl ServicePrincipalOauth2PermissionGrants {
    /// `GET /servicePrincipals/{id}/oauth2PermissionGrants` — List oauth2PermissionGrants
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-oauth2permissiongrants?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')/oauth2PermissionGrants`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::Oauth2PermissionGrant> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-oauth2permissiongrants: Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All | | Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/oauth2PermissionGrants
            /servicePrincipals(appId='{appId}')/oauth2PermissionGrants";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/servicePrincipals/{id}/ownedObjects`.
    ServicePrincipalOwnedObjects[models::DirectoryObject]
}

impl ServicePrincipalOwnedObjects {
    /// `GET /servicePrincipals/{id}/ownedObjects` — servicePrincipals: list ownedObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-ownedobjects?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')/ownedObjects`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 4 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET servicePrincipals: list
            serviceprincipal-list-ownedobjects: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/ownedObjects
            /servicePrincipals(appId='{appId}')/ownedObjects";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/servicePrincipals/{id}/owners`.
    ServicePrincipalOwners[models::DirectoryObject]
}

impl ServicePrincipalOwners {
    /// `POST /servicePrincipals/{id}/owners/$ref` — servicePrincipal: add owner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-owners?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')/owners/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Directory.Read.All` and 3 more.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST servicePrincipal: add_ref
            serviceprincipal-post-owners: Application.ReadWrite.All+Directory.Read.All Directory.Read.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy+Directory.Read.All Directory.Read.All Application.ReadWrite.All+Directory.Read.All Directory.ReadWrite.All
            /servicePrincipals/{id}/owners/$ref
            /servicePrincipals(appId='{appId}')/owners/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /servicePrincipals/{servicePrincipal-id}/owners/$ref` — Remove owner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-owners?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE servicePrincipal: delete_ref
            serviceprincipal-delete-owners: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/owners/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /servicePrincipals/{id}/owners` — servicePrincipals: list owners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-owners?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')/owners`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 4 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET servicePrincipals: list
            serviceprincipal-list-owners: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/owners
            /servicePrincipals(appId='{appId}')/owners";
        self.0.list(sheet)
    }

    /// `DELETE /servicePrincipals/{id}/owners/{id}/$ref` — Remove owner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-owners?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')/owners/{directoryObject-id}/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE servicePrincipal: remove_ref
            serviceprincipal-delete-owners: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/owners/{id}/$ref
            serviceprincipal-delete-owners: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /servicePrincipals(appId='{appId}')/owners/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/servicePrincipals/{id}/sponsors`.
    ServicePrincipalSponsors[models::DirectoryObject]
}

impl ServicePrincipalSponsors {
    /// `POST /servicePrincipals/{servicePrincipal-id}/sponsors/$ref`
    ///
    /// Source: metadata.
    /// Also: `/servicePrincipals(appId='{appId}')/sponsors/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `User.Read.All`, `Application.ReadWrite.All` + `Group.Read.All`; application: `Application.ReadWrite.OwnedBy` + `User.Read.All` and 3 more.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST sponsors: add_ref
            : Application.ReadWrite.All+User.Read.All Application.ReadWrite.All+Group.Read.All | | Application.ReadWrite.OwnedBy+User.Read.All Application.ReadWrite.OwnedBy+Group.Read.All Application.ReadWrite.All+User.Read.All Application.ReadWrite.All+Group.Read.All
            /servicePrincipals/{id}/sponsors/$ref
            /servicePrincipals(appId='{appId}')/sponsors/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /servicePrincipals/{servicePrincipal-id}/sponsors`
    ///
    /// Source: metadata.
    /// Also: `/servicePrincipals(appId='{appId}')/sponsors`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Application.ReadWrite.All`; application: `Application.Read.All`, `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET agentIdentityBlueprintPrincipal: list
            : Application.Read.All Application.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /servicePrincipals/{id}/sponsors
            /servicePrincipals(appId='{appId}')/sponsors";
        self.0.list(sheet)
    }

    /// `DELETE /servicePrincipals/{servicePrincipal-id}/sponsors/{directoryObject-id}/$ref`
    ///
    /// Source: metadata.
    /// Also: `/servicePrincipals(appId='{appId}')/sponsors/{directoryObject-id}/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE sponsors: remove_ref
            : Application.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /servicePrincipals/{id}/sponsors/{id}/$ref
            /servicePrincipals(appId='{appId}')/sponsors/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.tokenLifetimePolicy`, such as `/servicePrincipals/{id}/tokenLifetimePolicies`.
    ServicePrincipalTokenLifetimePolicies[models::TokenLifetimePolicy]
}

impl ServicePrincipalTokenLifetimePolicies {
    /// `POST /servicePrincipals/{id}/tokenLifetimePolicies/$ref` — Assign tokenLifetimePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-tokenlifetimepolicies?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')/tokenLifetimePolicies/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Policy.Read.All`, `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Policy.Read.All` and 4 more.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST application: add_ref
            application-post-tokenlifetimepolicies: Application.ReadWrite.All+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Application.ReadWrite.OwnedBy+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Application.ReadWrite.All+Policy.Read.All
            /servicePrincipals/{id}/tokenLifetimePolicies/$ref
            /servicePrincipals(appId='{appId}')/tokenLifetimePolicies/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /servicePrincipals/{servicePrincipal-id}/tokenLifetimePolicies/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-tokenlifetimepolicies?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE servicePrincipal: delete_ref
            serviceprincipal-delete-tokenlifetimepolicies: | |
            /servicePrincipals/{id}/tokenLifetimePolicies/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /servicePrincipals/{id}/tokenLifetimePolicies` — List assigned tokenLifetimePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-list-tokenlifetimepolicies?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')/tokenLifetimePolicies`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Policy.Read.All`, `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Policy.Read.All` and 4 more.
    pub fn list(&self) -> List<models::TokenLifetimePolicy> {
        let sheet = "GET application: list
            application-list-tokenlifetimepolicies: Application.ReadWrite.All+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Application.ReadWrite.OwnedBy+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Application.ReadWrite.All+Policy.Read.All
            /servicePrincipals/{id}/tokenLifetimePolicies
            /servicePrincipals(appId='{appId}')/tokenLifetimePolicies";
        self.0.list(sheet)
    }

    /// `GET /servicePrincipals/{servicePrincipal-id}/tokenLifetimePolicies/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-tokenlifetimepolicies?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::TokenLifetimePolicy> {
        let sheet = "GET servicePrincipal: list_refs
            serviceprincipal-list-tokenlifetimepolicies: | |
            /servicePrincipals/{id}/tokenLifetimePolicies/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /servicePrincipals/{id}/tokenLifetimePolicies/{id}/$ref` — Remove tokenLifetimePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-delete-tokenlifetimepolicies?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')/tokenLifetimePolicies/{tokenLifetimePolicy-id}/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Policy.Read.All` and 3 more.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE application: remove_ref
            application-delete-tokenlifetimepolicies: Application.ReadWrite.All+Policy.Read.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Application.ReadWrite.OwnedBy+Policy.Read.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Application.ReadWrite.All+Policy.Read.All
            /servicePrincipals/{id}/tokenLifetimePolicies/{id}/$ref
            application-delete-tokenlifetimepolicies: Application.ReadWrite.All+Policy.Read.All | | Application.ReadWrite.OwnedBy+Policy.Read.All Application.ReadWrite.All+Policy.Read.All
            /servicePrincipals(appId='{appId}')/tokenLifetimePolicies/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/servicePrincipals/{id}/transitiveMemberOf`.
    ServicePrincipalTransitiveMemberOf[models::DirectoryObject]
}

impl ServicePrincipalTransitiveMemberOf {
    /// `GET /servicePrincipals/{id}/transitiveMemberOf` — List servicePrincipal transitive memberOf
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-transitivememberof?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')/transitiveMemberOf`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-transitivememberof: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/transitiveMemberOf
            /servicePrincipals(appId='{appId}')/transitiveMemberOf";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.servicePrincipal`, such as `/servicePrincipals`.
    ServicePrincipals[models::ServicePrincipal]
}

impl ServicePrincipals {
    /// `POST /servicePrincipals` — Create servicePrincipal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-serviceprincipals?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ServicePrincipal>) -> Call<models::ServicePrincipal> {
        let sheet = "POST servicePrincipal: create
            serviceprincipal-post-serviceprincipals: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals";
        self.0.call(sheet).json(Into::<models::ServicePrincipal>::into(body))
    }

    /// `GET /servicePrincipals/delta` — servicePrincipal: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 3 more; application: `Application.ReadWrite.OwnedBy` and 4 more.
    pub fn delta(&self) -> List<models::ServicePrincipal> {
        let sheet = "GET servicePrincipal: delta
            serviceprincipal-delta: Directory.Read.All Application.Read.All Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.Read.All Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /servicePrincipals/getByIds` — directoryObject: getByIds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_by_ids(&self, body: requests::directory_object::GetByIdsRequest) -> Call<Vec<models::DirectoryObject>> {
        let sheet = "POST directoryObject: get_by_ids
            directoryobject-getbyids: Directory.Read.All | | Directory.Read.All
            /servicePrincipals/getByIds";
        self.0.name("getByIds").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/getUserOwnedObjects`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-getuserownedobjects?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Group.ReadWrite.All`; application: `Group.Read.All`, `Group.ReadWrite.All`.
    pub fn get_user_owned_objects(
        &self,
        body: requests::deleteditems::GetUserOwnedObjectsRequest,
    ) -> Call<models::DirectoryObject> {
        let sheet = "POST deleteditems: get_user_owned_objects
            directory-deleteditems-getuserownedobjects: Group.Read.All Group.ReadWrite.All | | Group.Read.All Group.ReadWrite.All
            /servicePrincipals/getUserOwnedObjects";
        self.0.name("getUserOwnedObjects").call(sheet).json(body)
    }

    /// `GET /servicePrincipals` — List servicePrincipals
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ServicePrincipal> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All
            /servicePrincipals";
        self.0.list(sheet)
    }

    /// `POST /servicePrincipals/validateProperties` — directoryObject: validateproperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-beta)
    /// Status: 204, 400, 422.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Group.Read.All` and 3 more.
    pub fn validate_properties(&self, body: requests::directory_object::ValidatePropertiesRequest) -> Call<()> {
        let sheet = "POST directoryObject: validate_properties
            directoryobject-validateproperties: Group.Read.All Directory.Read.All Directory.ReadWrite.All | | Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /servicePrincipals/validateProperties";
        self.0.name("validateProperties").call(sheet).json(body)
    }

    /// `…/microsoft.graph.agentIdentity`
    pub fn as_agent_identity(&self) -> super::ServicePrincipalsAsAgentIdentity {
        super::ServicePrincipalsAsAgentIdentity(self.0.name("microsoft.graph.agentIdentity"))
    }

    /// `…/microsoft.graph.agentIdentityBlueprintPrincipal`
    pub fn as_agent_identity_blueprint_principal(&self) -> super::ServicePrincipalsAsAgentIdentityBlueprintPrincipal {
        super::ServicePrincipalsAsAgentIdentityBlueprintPrincipal(
            self.0.name("microsoft.graph.agentIdentityBlueprintPrincipal"),
        )
    }

    /// `…(appId='{appId}')`
    pub fn by_app_id(&self, app_id: &str) -> super::ServicePrincipal {
        super::ServicePrincipal(self.0.alternate_key(&[("appId", Argument::quoted(app_id))], true))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.agentIdentity`, such as `/servicePrincipals/microsoft.graph.agentIdentity`.
    ServicePrincipalsAsAgentIdentity[models::AgentIdentity]
}

impl ServicePrincipalsAsAgentIdentity {
    /// `POST /servicePrincipals/microsoft.graph.agentIdentity`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AgentIdentity.Create.All`, `AgentIdentity.ReadWrite.All`; application: `AgentIdentity.Create.All`, `AgentIdentity.ReadWrite.All`, `AgentIdentity.CreateAsManager`.
    pub fn create(&self, body: models::AgentIdentity) -> Call<models::AgentIdentity> {
        let sheet = "POST serviceprincipals: create
            : AgentIdentity.Create.All AgentIdentity.ReadWrite.All | | AgentIdentity.Create.All AgentIdentity.ReadWrite.All AgentIdentity.CreateAsManager
            /servicePrincipals/microsoft.graph.agentIdentity";
        self.0.call(sheet).json(body)
    }

    /// `GET /servicePrincipals/microsoft.graph.agentIdentity`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgentIdentity.Read.All`, `AgentIdentity.ReadWrite.All`; application: `AgentIdentity.Read.All`, `AgentIdentity.ReadWrite.All`.
    pub fn list(&self) -> List<models::AgentIdentity> {
        let sheet = "GET serviceprincipals: list
            : AgentIdentity.Read.All AgentIdentity.ReadWrite.All | | AgentIdentity.Read.All AgentIdentity.ReadWrite.All
            /servicePrincipals/microsoft.graph.agentIdentity";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.agentIdentityBlueprintPrincipal`, such as `/servicePrincipals/microsoft.graph.agentIdentityBlueprintPrincipal`.
    ServicePrincipalsAsAgentIdentityBlueprintPrincipal[models::AgentIdentityBlueprintPrincipal]
}

impl ServicePrincipalsAsAgentIdentityBlueprintPrincipal {
    /// `POST /servicePrincipals/microsoft.graph.agentIdentityBlueprintPrincipal`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AgentIdentityBlueprintPrincipal.Create`, `AgentIdentityBlueprintPrincipal.ReadWrite.All`; application: `AgentIdentityBlueprintPrincipal.Create`, `AgentIdentityBlueprintPrincipal.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::AgentIdentityBlueprintPrincipal,
    ) -> Call<models::AgentIdentityBlueprintPrincipal> {
        let sheet = "POST serviceprincipals: create
            : AgentIdentityBlueprintPrincipal.Create AgentIdentityBlueprintPrincipal.ReadWrite.All | | AgentIdentityBlueprintPrincipal.Create AgentIdentityBlueprintPrincipal.ReadWrite.All
            /servicePrincipals/microsoft.graph.agentIdentityBlueprintPrincipal";
        self.0.call(sheet).json(body)
    }

    /// `GET /servicePrincipals/microsoft.graph.agentIdentityBlueprintPrincipal`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgentIdentityBlueprintPrincipal.Read.All`, `AgentIdentityBlueprintPrincipal.ReadWrite.All`; application: `AgentIdentityBlueprintPrincipal.Read.All`, `AgentIdentityBlueprintPrincipal.ReadWrite.All`.
    pub fn list(&self) -> List<models::AgentIdentityBlueprintPrincipal> {
        let sheet = "GET serviceprincipals: list
            : AgentIdentityBlueprintPrincipal.Read.All AgentIdentityBlueprintPrincipal.ReadWrite.All | | AgentIdentityBlueprintPrincipal.Read.All AgentIdentityBlueprintPrincipal.ReadWrite.All
            /servicePrincipals/microsoft.graph.agentIdentityBlueprintPrincipal";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.synchronization`, such as `/applications/{id}/synchronization`.
    Synchronization: super::Entity = models::Synchronization
}

impl Synchronization {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Synchronization> {
        self.0.get("GET synchronization: get")
    }

    /// `POST /applications/{applicationsId}/synchronization/acquireAccessToken` — acquireAccessToken
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronization-acquireaccesstoken?view=graph-rest-beta)
    /// Also: `/servicePrincipals/{servicePrincipalsId}/synchronization/acquireAccessToken`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.ReadWrite.All`.
    pub fn acquire_access_token(&self, body: requests::synchronization::AcquireAccessTokenRequest) -> Call<()> {
        let sheet = "POST synchronization: acquire_access_token
            synchronization-synchronization-acquireaccesstoken: Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /applications/{id}/synchronization/acquireAccessToken
            /servicePrincipals/{id}/synchronization/acquireAccessToken";
        self.0.name("acquireAccessToken").call(sheet).json(body)
    }

    /// `GET /applications/{application-id}/synchronization/Ping`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn ping(&self) -> Call<String> {
        let sheet = "GET synchronization: ping
            : | |
            /applications/{id}/synchronization/Ping";
        self.0.name("Ping").call(sheet)
    }

    /// `…/connectivityparameters`
    pub fn connectivityparameters(&self) -> super::SynchronizationConnectivityparameters {
        super::SynchronizationConnectivityparameters(self.0.name("connectivityparameters"))
    }

    /// `…/jobs`
    pub fn jobs(&self) -> super::SynchronizationJobs {
        super::SynchronizationJobs(self.0.name("jobs"))
    }

    /// `…/secrets`
    pub fn secrets(&self) -> super::SynchronizationSecrets {
        super::SynchronizationSecrets(self.0.name("secrets"))
    }

    /// `…/templates`
    pub fn templates(&self) -> super::SynchronizationTemplates {
        super::SynchronizationTemplates(self.0.name("templates"))
    }
}

crate::runtime::node! {
    /// `/servicePrincipals/{id}/synchronization/connectivityparameters`
    SynchronizationConnectivityparameters
}

impl SynchronizationConnectivityparameters {
    /// `PATCH /servicePrincipals/{servicePrincipal-id}/synchronization/connectivityparameters`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH synchronization: update
            : Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /servicePrincipals/{id}/synchronization/connectivityparameters";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.synchronizationJob`, such as `/applications/{id}/synchronization/jobs/{id}`.
    SynchronizationJob: super::Entity = models::SynchronizationJob
}

impl SynchronizationJob {
    /// `DELETE /servicePrincipals/{id}/synchronization/jobs/{jobId}` — Delete synchronizationjob
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE synchronizationJob: delete
            synchronization-synchronizationjob-delete: Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}";
        self.0.call(sheet)
    }

    /// `GET /servicePrincipals/{id}/synchronization/jobs/{jobId}` — Get synchronizationjob
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Synchronization.Read.All`, `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.Read.All`, `Synchronization.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SynchronizationJob> {
        let sheet = "GET synchronizationJob: get
            synchronization-synchronizationjob-get: Synchronization.Read.All Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.Read.All Synchronization.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}";
        self.0.get(sheet)
    }

    /// `POST /servicePrincipals/{id}/synchronization/jobs/{jobId}/pause` — synchronizationjob: pause
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-pause?view=graph-rest-beta)
    /// Also: `/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/pause`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.ReadWrite.All`.
    pub fn pause(&self) -> Call<()> {
        let sheet = "POST synchronizationJob: pause
            synchronization-synchronizationjob-pause: Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}/pause
            synchronization-synchronizationjob-pause: Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /applications/{id}/synchronization/jobs/{id}/pause";
        self.0.name("pause").call(sheet)
    }

    /// `POST /servicePrincipals/{servicePrincipalsId}/synchronization/jobs/{synchronizationJobId}/provisionOnDemand` — synchronizationJob: provisionOnDemand
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-provision-on-demand?view=graph-rest-beta)
    /// Also: `/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/provisionOnDemand`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.ReadWrite.All`.
    pub fn provision_on_demand(
        &self,
        body: requests::synchronization_job::ProvisionOnDemandRequest,
    ) -> Call<models::StringKeyStringValuePair> {
        let sheet = "POST synchronizationJob: provision_on_demand
            synchronization-synchronizationjob-provision-on-demand: Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}/provisionOnDemand
            synchronization-synchronizationjob-provision-on-demand: Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /applications/{id}/synchronization/jobs/{id}/provisionOnDemand";
        self.0.name("provisionOnDemand").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/synchronization/jobs/{jobId}/restart` — Restart synchronizationjob
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-restart?view=graph-rest-beta)
    /// Also: `/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/restart`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.ReadWrite.All`.
    pub fn restart(&self, body: requests::synchronization_job::RestartRequest) -> Call<()> {
        let sheet = "POST synchronizationJob: restart
            synchronization-synchronizationjob-restart: Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}/restart
            synchronization-synchronizationjob-restart: Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /applications/{id}/synchronization/jobs/{id}/restart";
        self.0.name("restart").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/synchronization/jobs/{jobId}/start` — Start synchronizationjob
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-start?view=graph-rest-beta)
    /// Also: `/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/start`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.ReadWrite.All`.
    pub fn start(&self) -> Call<()> {
        let sheet = "POST synchronizationJob: start
            synchronization-synchronizationjob-start: Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}/start
            synchronization-synchronizationjob-start: Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /applications/{id}/synchronization/jobs/{id}/start";
        self.0.name("start").call(sheet)
    }

    /// `PATCH /servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Synchronization.ReadWrite.All`; application: `Synchronization.ReadWrite.All`.
    pub fn update(&self, body: models::SynchronizationJob) -> Call<models::SynchronizationJob> {
        let sheet = "PATCH synchronizationJob: update
            : Synchronization.ReadWrite.All | | Synchronization.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/synchronization/jobs/{id}/validateCredentials` — synchronizationJob: validateCredentials
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-validatecredentials?view=graph-rest-beta)
    /// Also: `/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/validateCredentials`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.ReadWrite.All`.
    pub fn validate_credentials(&self, body: requests::synchronization_job::ValidateCredentialsRequest) -> Call<()> {
        let sheet = "POST synchronizationJob: validate_credentials
            synchronization-synchronizationjob-validatecredentials: Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}/validateCredentials
            synchronization-synchronizationjob-validatecredentials: Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /applications/{id}/synchronization/jobs/{id}/validateCredentials";
        self.0.name("validateCredentials").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/validateconnectivity`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.ReadWrite.All`.
    pub fn validateconnectivity(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST synchronizationJob: validateconnectivity
            : Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}/validateconnectivity";
        self.0.name("validateconnectivity").call(sheet).json(body)
    }

    /// `…/bulkUpload`
    pub fn bulk_upload(&self) -> super::BulkUpload {
        super::BulkUpload(self.0.name("bulkUpload"))
    }

    /// `…/schema`
    pub fn schema(&self) -> super::SynchronizationSchema {
        super::SynchronizationSchema(self.0.name("schema"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.synchronizationJob`, such as `/applications/{id}/synchronization/jobs`.
    SynchronizationJobs[models::SynchronizationJob]
}

impl SynchronizationJobs {
    /// `POST /servicePrincipals/{id}/synchronization/jobs` — Create synchronizationjob
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post?view=graph-rest-beta)
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.ReadWrite.All`.
    pub fn create(&self, body: models::SynchronizationJob) -> Call<models::SynchronizationJob> {
        let sheet = "POST synchronizationJob: create
            synchronization-synchronizationjob-post: Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs";
        self.0.call(sheet).json(body)
    }

    /// `GET /servicePrincipals/{id}/synchronization/jobs` — List synchronization jobs
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Synchronization.Read.All`, `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.Read.All`, `Synchronization.ReadWrite.All`.
    pub fn list(&self) -> List<models::SynchronizationJob> {
        let sheet = "GET synchronizationJob: list
            synchronization-synchronizationjob-list: Synchronization.Read.All Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.Read.All Synchronization.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs";
        self.0.list(sheet)
    }

    /// `POST /applications/{application-id}/synchronization/jobs/validateCredentials`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn validate_credentials(&self, body: requests::synchronization_job::ValidateCredentialsRequest2) -> Call<()> {
        let sheet = "POST synchronizationJob: validate_credentials
            : | |
            /applications/{id}/synchronization/jobs/validateCredentials";
        self.0.name("validateCredentials").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.synchronizationSchema`, such as `/applications/{id}/synchronization/jobs/{id}/schema`.
    SynchronizationSchema: super::Entity = models::SynchronizationSchema
}

impl SynchronizationSchema {
    /// `DELETE /applications/{id}/synchronization/templates/{templateId}/schema` — Delete synchronizationSchema
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-delete?view=graph-rest-beta)
    /// Also: `/servicePrincipals/{id}/synchronization/jobs/{jobId}/schema`.
    /// Status: 201, 204.
    /// Permissions, least privileged first: work or school account: `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE synchronizationSchema: delete
            synchronization-synchronizationschema-delete: Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /applications/{id}/synchronization/templates/{id}/schema
            synchronization-synchronizationschema-delete: Synchronization.ReadWrite.All CustomSecAttributeProvisioning.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All CustomSecAttributeProvisioning.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}/schema";
        self.0.call(sheet)
    }

    /// `GET /applications/{id}/synchronization/templates/{templateId}/schema/filterOperators` — synchronizationSchema: filterOperators
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-filteroperators?view=graph-rest-beta)
    /// Also: `/servicePrincipals/{id}/synchronization/jobs/{jobId}/schema/filterOperators`, `/servicePrincipals/{id}/synchronization/templates/{templateId}/schema/filterOperators`, `/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/schema/filterOperators`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.ReadWrite.All`.
    pub fn filter_operators(&self) -> List<models::FilterOperatorSchema> {
        let sheet = "GET synchronizationSchema: filter_operators
            synchronization-synchronizationschema-filteroperators: Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /applications/{id}/synchronization/templates/{id}/schema/filterOperators
            /servicePrincipals/{id}/synchronization/jobs/{id}/schema/filterOperators
            /servicePrincipals/{id}/synchronization/templates/{id}/schema/filterOperators
            synchronization-synchronizationschema-filteroperators: Directory.Read.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /applications/{id}/synchronization/jobs/{id}/schema/filterOperators";
        self.0.name("filterOperators").list(sheet)
    }

    /// `GET /applications/{id}/synchronization/templates/{templateId}/schema/functions` — synchronizationschema: functions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-functions?view=graph-rest-beta)
    /// Also: `/servicePrincipals/{id}/synchronization/jobs/{jobId}/schema/functions`, `/servicePrincipals/{id}/synchronization/templates/{templateId}/schema/functions`, `/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/schema/functions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.ReadWrite.All`.
    pub fn functions(&self) -> List<models::AttributeMappingFunctionSchema> {
        let sheet = "GET synchronizationSchema: functions
            synchronization-synchronizationschema-functions: Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /applications/{id}/synchronization/templates/{id}/schema/functions
            /servicePrincipals/{id}/synchronization/jobs/{id}/schema/functions
            /servicePrincipals/{id}/synchronization/templates/{id}/schema/functions
            synchronization-synchronizationschema-functions: Directory.Read.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /applications/{id}/synchronization/jobs/{id}/schema/functions";
        self.0.name("functions").list(sheet)
    }

    /// `GET /applications/{id}/synchronization/templates/{templateId}/schema` — Get synchronizationschema
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-get?view=graph-rest-beta)
    /// Also: `/servicePrincipals/{id}/synchronization/jobs/{jobId}/schema`, `/servicePrincipals/{id}/synchronization/templates/{templateId}/schema`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Synchronization.Read.All`, `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.Read.All`, `Synchronization.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SynchronizationSchema> {
        let sheet = "GET synchronizationSchema: get
            synchronization-synchronizationschema-get: Synchronization.Read.All Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.Read.All Synchronization.ReadWrite.All
            /applications/{id}/synchronization/templates/{id}/schema
            /servicePrincipals/{id}/synchronization/templates/{id}/schema
            synchronization-synchronizationschema-get: Synchronization.Read.All Synchronization.ReadWrite.All CustomSecAttributeProvisioning.Read.All CustomSecAttributeProvisioning.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.Read.All Synchronization.ReadWrite.All CustomSecAttributeProvisioning.Read.All CustomSecAttributeProvisioning.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}/schema";
        self.0.get(sheet)
    }

    /// `POST /servicePrincipals/{id}/synchronization/jobs/{id}/schema/parseExpression` — synchronizationschema: parseExpression
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-parseexpression?view=graph-rest-beta)
    /// Also: `/servicePrincipals/{id}/synchronization/templates/{id}/schema/parseExpression`, `/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/schema/parseExpression`, `/applications/{application-id}/synchronization/templates/{synchronizationTemplate-id}/schema/parseExpression`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.ReadWrite.All`.
    pub fn parse_expression(
        &self,
        body: requests::synchronization_schema::ParseExpressionRequest,
    ) -> Call<models::ParseExpressionResponse> {
        let sheet = "POST synchronizationSchema: parse_expression
            synchronization-synchronizationschema-parseexpression: Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}/schema/parseExpression
            /servicePrincipals/{id}/synchronization/templates/{id}/schema/parseExpression
            synchronization-synchronizationschema-parseexpression: Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /applications/{id}/synchronization/jobs/{id}/schema/parseExpression
            /applications/{id}/synchronization/templates/{id}/schema/parseExpression";
        self.0.name("parseExpression").call(sheet).json(body)
    }

    /// `PUT /applications/{id}/synchronization/templates/{templateId}/schema` — Update synchronizationschema
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update?view=graph-rest-beta)
    /// Also: `/servicePrincipals/{id}/synchronization/jobs/{jobId}/schema`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.ReadWrite.All`.
    pub fn replace(&self, body: models::SynchronizationSchema) -> Call<()> {
        let sheet = "PUT synchronizationSchema: replace
            synchronization-synchronizationschema-update: Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /applications/{id}/synchronization/templates/{id}/schema
            synchronization-synchronizationschema-update: Synchronization.ReadWrite.All CustomSecAttributeProvisioning.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All CustomSecAttributeProvisioning.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}/schema";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/schema`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronizationjob-update-schema?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::SynchronizationSchema) -> Call<models::SynchronizationSchema> {
        let sheet = "PATCH synchronizationJob: update
            synchronizationjob-update-schema: | |
            /servicePrincipals/{id}/synchronization/jobs/{id}/schema";
        self.0.call(sheet).json(body)
    }

    /// `…/directories`
    pub fn directories(&self) -> Collection<models::DirectoryDefinition> {
        Collection::at(self.0.name("directories"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.synchronizationSecretKeyStringValuePair`, such as `/servicePrincipals/{id}/synchronization/secrets`.
    SynchronizationSecrets[models::SynchronizationSecretKeyStringValuePair]
}

impl SynchronizationSecrets {
    /// `PUT /servicePrincipals/{id}/synchronization/secrets` — synchronization: secrets
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronization-secrets?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.ReadWrite.All`.
    pub fn replace(&self, body: requests::synchronization::ReplaceRequest) -> Call<()> {
        let sheet = "PUT synchronization: replace
            synchronization-synchronization-secrets: Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /servicePrincipals/{id}/synchronization/secrets";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.synchronizationTemplate`, such as `/applications/{id}/synchronization/templates/{id}`.
    SynchronizationTemplate: super::Entity = models::SynchronizationTemplate
}

impl SynchronizationTemplate {
    /// `GET /applications/{id}/synchronization/templates/{templateId}` — Get synchronizationtemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationtemplate-get?view=graph-rest-beta)
    /// Also: `/servicePrincipals/{id}/synchronization/templates/{templateId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Synchronization.Read.All`, `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.Read.All`, `Synchronization.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SynchronizationTemplate> {
        let sheet = "GET synchronizationTemplate: get
            synchronization-synchronizationtemplate-get: Synchronization.Read.All Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.Read.All Synchronization.ReadWrite.All
            /applications/{id}/synchronization/templates/{id}
            /servicePrincipals/{id}/synchronization/templates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /applications/{id}/synchronization/templates/{templateId}` — Update synchronizationtemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationtemplate-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.ReadWrite.All`.
    pub fn update(&self, body: models::SynchronizationTemplate) -> Call<()> {
        let sheet = "PATCH synchronizationTemplate: update
            synchronization-synchronizationtemplate-update: Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /applications/{id}/synchronization/templates/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/schema`
    pub fn schema(&self) -> super::SynchronizationSchema {
        super::SynchronizationSchema(self.0.name("schema"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.synchronizationTemplate`, such as `/applications/{id}/synchronization/templates`.
    SynchronizationTemplates[models::SynchronizationTemplate]
}

impl SynchronizationTemplates {
    /// `GET /applications/{id}/synchronization/templates` — List existing synchronization templates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationtemplate-list?view=graph-rest-beta)
    /// Also: `/servicePrincipals/{id}/synchronization/templates`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Synchronization.Read.All`, `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.Read.All`, `Synchronization.ReadWrite.All`.
    pub fn list(&self) -> List<models::SynchronizationTemplate> {
        let sheet = "GET synchronizationTemplate: list
            synchronization-synchronizationtemplate-list: Synchronization.Read.All Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.Read.All Synchronization.ReadWrite.All
            /applications/{id}/synchronization/templates
            /servicePrincipals/{id}/synchronization/templates";
        self.0.list(sheet)
    }
}
