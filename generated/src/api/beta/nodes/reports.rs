// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `reports`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List, Object, OffsetDateTime};

crate::runtime::node! {
    /// A value of `microsoft.graph.appCredentialSignInActivity`, such as `/reports/appCredentialSignInActivities/{id}`.
    AppCredentialSignInActivity: super::Entity = models::AppCredentialSignInActivity
}

impl AppCredentialSignInActivity {
    /// `GET /reports/appCredentialSignInActivities/{appCredentialSignInActivity-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appcredentialsigninactivity-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::AppCredentialSignInActivity> {
        let sheet = "GET appCredentialSignInActivity: get
            appcredentialsigninactivity-get: | |
            /reports/appCredentialSignInActivities/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.applicationSignInDetailedSummary`, such as `/reports/applicationSignInDetailedSummary/{id}`.
    ApplicationSignInDetailedSummary: super::Entity = models::ApplicationSignInDetailedSummary
}

impl ApplicationSignInDetailedSummary {
    /// `GET /reports/applicationSignInDetailedSummary/{id}` — Get applicationSignInDetailedSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/applicationsignindetailedsummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    pub fn get(&self) -> Get<models::ApplicationSignInDetailedSummary> {
        let sheet = "GET applicationSignInDetailedSummary: get
            applicationsignindetailedsummary-get: Reports.Read.All | |
            /reports/applicationSignInDetailedSummary/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.auditLogRoot`, such as `/auditLogs`.
    AuditLogRoot = models::AuditLogRoot
}

impl AuditLogRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AuditLogRoot> {
        self.0.get("GET auditLogRoot: get")
    }

    /// `GET /auditLogs/getSummarizedMSISignIns(aggregationWindow='{aggregationWindow}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/auditlogroot-getsummarizedmsisignins?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_summarized_msi_sign_ins(
        &self,
        aggregation_window: models::AggregationWindow,
    ) -> List<models::SummarizedSignIn> {
        let sheet = "GET auditLogRoot: get_summarized_msi_sign_ins
            auditlogroot-getsummarizedmsisignins: | |
            /auditLogs/getSummarizedMSISignIns(aggregationWindow='{aggregationWindow}')";
        self.0
            .function(
                "getSummarizedMSISignIns",
                &[("aggregationWindow", Argument::quoted(aggregation_window.as_str()))],
            )
            .list(sheet)
    }

    /// `GET /auditLogs/getSummarizedNonInteractiveSignIns(aggregationWindow='{aggregationWindow}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/auditlogroot-getsummarizednoninteractivesignins?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_summarized_non_interactive_sign_ins(
        &self,
        aggregation_window: models::AggregationWindow,
    ) -> List<models::SummarizedSignIn> {
        let sheet = "GET auditLogRoot: get_summarized_non_interactive_sign_ins
            auditlogroot-getsummarizednoninteractivesignins: | |
            /auditLogs/getSummarizedNonInteractiveSignIns(aggregationWindow='{aggregationWindow}')";
        self.0
            .function(
                "getSummarizedNonInteractiveSignIns",
                &[("aggregationWindow", Argument::quoted(aggregation_window.as_str()))],
            )
            .list(sheet)
    }

    /// `GET /auditLogs/getSummarizedServicePrincipalSignIns(aggregationWindow='{aggregationWindow}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/auditlogroot-getsummarizedserviceprincipalsignins?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_summarized_service_principal_sign_ins(
        &self,
        aggregation_window: models::AggregationWindow,
    ) -> List<models::SummarizedSignIn> {
        let sheet = "GET auditLogRoot: get_summarized_service_principal_sign_ins
            auditlogroot-getsummarizedserviceprincipalsignins: | |
            /auditLogs/getSummarizedServicePrincipalSignIns(aggregationWindow='{aggregationWindow}')";
        self.0
            .function(
                "getSummarizedServicePrincipalSignIns",
                &[("aggregationWindow", Argument::quoted(aggregation_window.as_str()))],
            )
            .list(sheet)
    }

    /// `…/auditActivityTypes`
    pub fn audit_activity_types(&self) -> super::AuditLogRootAuditActivityTypes {
        super::AuditLogRootAuditActivityTypes(self.0.name("auditActivityTypes"))
    }

    /// `…/customSecurityAttributeAudits`
    pub fn custom_security_attribute_audits(&self) -> super::AuditLogRootCustomSecurityAttributeAudits {
        super::AuditLogRootCustomSecurityAttributeAudits(self.0.name("customSecurityAttributeAudits"))
    }

    /// `…/directoryAudits`
    pub fn directory_audits(&self) -> super::AuditLogRootDirectoryAudits {
        super::AuditLogRootDirectoryAudits(self.0.name("directoryAudits"))
    }

    /// `…/directoryProvisioning`
    ///
    /// The type lists it; no page documents a request there.
    pub fn directory_provisioning(&self) -> Collection<models::ProvisioningObjectSummary> {
        Collection::at(self.0.name("directoryProvisioning"))
    }

    /// `…/provisioning`
    pub fn provisioning(&self) -> super::AuditLogRootProvisioning {
        super::AuditLogRootProvisioning(self.0.name("provisioning"))
    }

    /// `…/signInEventsAppSummary`
    pub fn sign_in_events_app_summary(&self) -> super::AuditLogRootSignInEventsAppSummary {
        super::AuditLogRootSignInEventsAppSummary(self.0.name("signInEventsAppSummary"))
    }

    /// `…/signInEventsSummary`
    pub fn sign_in_events_summary(&self) -> super::AuditLogRootSignInEventsSummary {
        super::AuditLogRootSignInEventsSummary(self.0.name("signInEventsSummary"))
    }

    /// `…/signIns`
    pub fn sign_ins(&self) -> super::AuditLogRootSignIns {
        super::AuditLogRootSignIns(self.0.name("signIns"))
    }

    /// `…/signUps`
    pub fn sign_ups(&self) -> super::AuditLogRootSignUps {
        super::AuditLogRootSignUps(self.0.name("signUps"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.auditActivityType`, such as `/auditLogs/auditActivityTypes`.
    AuditLogRootAuditActivityTypes[models::AuditActivityType]
}

impl AuditLogRootAuditActivityTypes {
    /// `GET /auditLogs/auditActivityTypes`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/auditlogroot-list-auditactivitytypes?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::AuditActivityType> {
        let sheet = "GET auditLogRoot: list
            auditlogroot-list-auditactivitytypes: | |
            /auditLogs/auditActivityTypes";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.customSecurityAttributeAudit`, such as `/auditLogs/customSecurityAttributeAudits`.
    AuditLogRootCustomSecurityAttributeAudits[models::CustomSecurityAttributeAudit]
}

impl AuditLogRootCustomSecurityAttributeAudits {
    /// `GET /auditLogs/customSecurityAttributeAudits`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/auditlogroot-list-customsecurityattributeaudits?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeAuditLogs.Read.All`; application: `CustomSecAttributeAuditLogs.Read.All`.
    pub fn list(&self) -> List<models::CustomSecurityAttributeAudit> {
        let sheet = "GET auditLogRoot: list
            auditlogroot-list-customsecurityattributeaudits: CustomSecAttributeAuditLogs.Read.All | | CustomSecAttributeAuditLogs.Read.All
            /auditLogs/customSecurityAttributeAudits";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryAudit`, such as `/auditLogs/directoryAudits`.
    AuditLogRootDirectoryAudits[models::DirectoryAudit]
}

impl AuditLogRootDirectoryAudits {
    /// `GET /auditLogs/directoryAudits` — List directoryAudits
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryaudit-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AuditLog.Read.All`, `Directory.Read.All`; application: `AuditLog.Read.All`, `Directory.Read.All`.
    pub fn list(&self) -> List<models::DirectoryAudit> {
        let sheet = "GET directoryAudit: list
            directoryaudit-list: AuditLog.Read.All Directory.Read.All | | AuditLog.Read.All Directory.Read.All
            /auditLogs/directoryAudits";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.provisioningObjectSummary`, such as `/auditLogs/provisioning`.
    AuditLogRootProvisioning[models::ProvisioningObjectSummary]
}

impl AuditLogRootProvisioning {
    /// `GET /auditLogs/provisioning` — List provisioningObjectSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/provisioningobjectsummary-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ProvisioningLog.Read.All`, `AuditLog.Read.All`, `Directory.Read.All`; application: `AuditLog.Read.All`, `Directory.Read.All`, `ProvisioningLog.Read.All`.
    pub fn list(&self) -> List<models::ProvisioningObjectSummary> {
        let sheet = "GET provisioningObjectSummary: list
            provisioningobjectsummary-list: ProvisioningLog.Read.All AuditLog.Read.All Directory.Read.All | | AuditLog.Read.All Directory.Read.All ProvisioningLog.Read.All
            /auditLogs/provisioning";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.signInEventsAppActivity`, such as `/auditLogs/signInEventsAppSummary`.
    AuditLogRootSignInEventsAppSummary[models::SignInEventsAppActivity]
}

impl AuditLogRootSignInEventsAppSummary {
    /// `GET /auditLogs/signInEventsAppSummary`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/auditlogroot-list-signineventsappsummary?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::SignInEventsAppActivity> {
        let sheet = "GET auditLogRoot: list
            auditlogroot-list-signineventsappsummary: | |
            /auditLogs/signInEventsAppSummary";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.signInEventsActivity`, such as `/auditLogs/signInEventsSummary`.
    AuditLogRootSignInEventsSummary[models::SignInEventsActivity]
}

impl AuditLogRootSignInEventsSummary {
    /// `GET /auditLogs/signInEventsSummary`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/auditlogroot-list-signineventssummary?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::SignInEventsActivity> {
        let sheet = "GET auditLogRoot: list
            auditlogroot-list-signineventssummary: | |
            /auditLogs/signInEventsSummary";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.signIn`, such as `/auditLogs/signIns`.
    AuditLogRootSignIns[models::SignIn]
}

impl AuditLogRootSignIns {
    /// `POST /auditLogs/signIns/confirmCompromised` — signIn: confirmCompromised
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/signin-confirmcompromised?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyUser.ReadWrite.All`; application: `IdentityRiskEvent.ReadWrite.All`.
    pub fn confirm_compromised(&self, body: requests::sign_in::ConfirmCompromisedRequest) -> Call<()> {
        let sheet = "POST signIn: confirm_compromised
            signin-confirmcompromised: IdentityRiskyUser.ReadWrite.All | | IdentityRiskEvent.ReadWrite.All
            /auditLogs/signIns/confirmCompromised";
        self.0.name("confirmCompromised").call(sheet).json(body)
    }

    /// `POST /auditLogs/signIns/confirmSafe` — signIn: confirmSafe
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/signin-confirmsafe?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyUser.ReadWrite.All`; application: `IdentityRiskEvent.ReadWrite.All`.
    pub fn confirm_safe(&self, body: requests::sign_in::ConfirmSafeRequest) -> Call<()> {
        let sheet = "POST signIn: confirm_safe
            signin-confirmsafe: IdentityRiskyUser.ReadWrite.All | | IdentityRiskEvent.ReadWrite.All
            /auditLogs/signIns/confirmSafe";
        self.0.name("confirmSafe").call(sheet).json(body)
    }

    /// `POST /auditLogs/signIns/dismiss`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/signin-dismiss?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityRiskyUser.ReadWrite.All`; application: `IdentityRiskEvent.ReadWrite.All`.
    pub fn dismiss(&self, body: requests::sign_in::DismissRequest) -> Call<()> {
        let sheet = "POST signIn: dismiss
            signin-dismiss: IdentityRiskyUser.ReadWrite.All | | IdentityRiskEvent.ReadWrite.All
            /auditLogs/signIns/dismiss";
        self.0.name("dismiss").call(sheet).json(body)
    }

    /// `GET /auditLogs/signIns` — List signins
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/signin-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AuditLog.Read.All`; application: `AuditLog.Read.All`.
    pub fn list(&self) -> List<models::SignIn> {
        let sheet = "GET signIn: list
            signin-list: AuditLog.Read.All | | AuditLog.Read.All
            /auditLogs/signIns";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.selfServiceSignUp`, such as `/auditLogs/signUps`.
    AuditLogRootSignUps[models::SelfServiceSignUp]
}

impl AuditLogRootSignUps {
    /// `GET /auditLogs/signUps`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/auditlogroot-list-signups?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AuditLog.Read.All`; application: `AuditLog.Read.All`.
    pub fn list(&self) -> List<models::SelfServiceSignUp> {
        let sheet = "GET auditLogRoot: list
            auditlogroot-list-signups: AuditLog.Read.All | | AuditLog.Read.All
            /auditLogs/signUps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.authenticationMethodsRoot`, such as `/reports/authenticationMethods`.
    AuthenticationMethodsRoot: super::Entity = models::AuthenticationMethodsRoot
}

impl AuthenticationMethodsRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AuthenticationMethodsRoot> {
        self.0.get("GET authenticationMethodsRoot: get")
    }

    /// `GET /reports/authenticationMethods/userRegistrationActivity(period='{period}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethodsroot-userregistrationactivity?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn user_registration_activity(
        &self,
        period: models::AggregationPeriod,
    ) -> List<models::UserRegistrationActivitySummary> {
        let sheet = "GET authenticationMethodsRoot: user_registration_activity
            authenticationmethodsroot-userregistrationactivity: | |
            /reports/authenticationMethods/userRegistrationActivity(period='{period}')";
        self.0.function("userRegistrationActivity", &[("period", Argument::quoted(period.as_str()))]).list(sheet)
    }

    /// `GET /reports/authenticationMethods/userSignInsByAuthMethodSummary(period='{period}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethodsroot-usersigninsbyauthmethodsummary?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn user_sign_ins_by_auth_method_summary(
        &self,
        period: models::AggregationPeriod,
    ) -> List<models::UserSignInUsageByAuthMethodActivity> {
        let sheet = "GET authenticationMethodsRoot: user_sign_ins_by_auth_method_summary
            authenticationmethodsroot-usersigninsbyauthmethodsummary: | |
            /reports/authenticationMethods/userSignInsByAuthMethodSummary(period='{period}')";
        self.0.function("userSignInsByAuthMethodSummary", &[("period", Argument::quoted(period.as_str()))]).list(sheet)
    }

    /// `GET /reports/authenticationMethods/usersRegisteredByFeature` — authenticationMethodsRoot: usersRegisteredByFeature
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethodsroot-usersregisteredbyfeature?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AuditLog.Read.All`.
    pub fn users_registered_by_feature(
        &self,
        included_user_types: models::IncludedUserTypes,
        included_user_roles: models::IncludedUserRoles,
    ) -> Get<models::UserRegistrationFeatureSummary> {
        let sheet = "GET authenticationMethodsRoot: users_registered_by_feature
            authenticationmethodsroot-usersregisteredbyfeature: AuditLog.Read.All | |
            /reports/authenticationMethods/usersRegisteredByFeature(includedUserTypes='{includedUserTypes}',includedUserRoles='{includedUserRoles}')";
        self.0
            .function(
                "usersRegisteredByFeature",
                &[
                    ("includedUserTypes", Argument::quoted(included_user_types.as_str())),
                    ("includedUserRoles", Argument::quoted(included_user_roles.as_str())),
                ],
            )
            .get(sheet)
    }

    /// `GET /reports/authenticationMethods/usersRegisteredByMethod` — authenticationMethodsRoot: usersRegisteredByMethod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethodsroot-usersregisteredbymethod?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AuditLog.Read.All`.
    pub fn users_registered_by_method(
        &self,
        included_user_types: models::IncludedUserTypes,
        included_user_roles: models::IncludedUserRoles,
    ) -> Get<models::UserRegistrationMethodSummary> {
        let sheet = "GET authenticationMethodsRoot: users_registered_by_method
            authenticationmethodsroot-usersregisteredbymethod: AuditLog.Read.All | |
            /reports/authenticationMethods/usersRegisteredByMethod(includedUserTypes='{includedUserTypes}',includedUserRoles='{includedUserRoles}')";
        self.0
            .function(
                "usersRegisteredByMethod",
                &[
                    ("includedUserTypes", Argument::quoted(included_user_types.as_str())),
                    ("includedUserRoles", Argument::quoted(included_user_roles.as_str())),
                ],
            )
            .get(sheet)
    }

    /// `…/userEventsSummary`
    pub fn user_events_summary(&self) -> super::AuthenticationMethodsRootUserEventsSummary {
        super::AuthenticationMethodsRootUserEventsSummary(self.0.name("userEventsSummary"))
    }

    /// `…/userMfaSignInSummary`
    pub fn user_mfa_sign_in_summary(&self) -> super::AuthenticationMethodsRootUserMfaSignInSummary {
        super::AuthenticationMethodsRootUserMfaSignInSummary(self.0.name("userMfaSignInSummary"))
    }

    /// `…/userPasswordResetsAndChangesSummary`
    pub fn user_password_resets_and_changes_summary(
        &self,
    ) -> super::AuthenticationMethodsRootUserPasswordResetsAndChangesSummary
    {
        super::AuthenticationMethodsRootUserPasswordResetsAndChangesSummary(
            self.0.name("userPasswordResetsAndChangesSummary"),
        )
    }

    /// `…/userRegistrationDetails`
    pub fn user_registration_details(&self) -> super::AuthenticationMethodsRootUserRegistrationDetails {
        super::AuthenticationMethodsRootUserRegistrationDetails(self.0.name("userRegistrationDetails"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userEventsSummary`, such as `/reports/authenticationMethods/userEventsSummary`.
    AuthenticationMethodsRootUserEventsSummary[models::UserEventsSummary]
}

impl AuthenticationMethodsRootUserEventsSummary {
    /// `GET /reports/authenticationMethods/userEventsSummary`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethodsroot-list-usereventssummary?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::UserEventsSummary> {
        let sheet = "GET authenticationMethodsRoot: list
            authenticationmethodsroot-list-usereventssummary: | |
            /reports/authenticationMethods/userEventsSummary";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userMfaSignInSummary`, such as `/reports/authenticationMethods/userMfaSignInSummary`.
    AuthenticationMethodsRootUserMfaSignInSummary[models::UserMfaSignInSummary]
}

impl AuthenticationMethodsRootUserMfaSignInSummary {
    /// `GET /reports/authenticationMethods/userMfaSignInSummary`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethodsroot-list-usermfasigninsummary?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::UserMfaSignInSummary> {
        let sheet = "GET authenticationMethodsRoot: list
            authenticationmethodsroot-list-usermfasigninsummary: | |
            /reports/authenticationMethods/userMfaSignInSummary";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userPasswordResetsAndChangesSummary`, such as `/reports/authenticationMethods/userPasswordResetsAndChangesSummary`.
    AuthenticationMethodsRootUserPasswordResetsAndChangesSummary[models::UserPasswordResetsAndChangesSummary]
}

impl AuthenticationMethodsRootUserPasswordResetsAndChangesSummary {
    /// `GET /reports/authenticationMethods/userPasswordResetsAndChangesSummary`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethodsroot-list-userpasswordresetsandchangessummary?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::UserPasswordResetsAndChangesSummary> {
        let sheet = "GET authenticationMethodsRoot: list
            authenticationmethodsroot-list-userpasswordresetsandchangessummary: | |
            /reports/authenticationMethods/userPasswordResetsAndChangesSummary";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userRegistrationDetails`, such as `/reports/authenticationMethods/userRegistrationDetails`.
    AuthenticationMethodsRootUserRegistrationDetails[models::UserRegistrationDetails]
}

impl AuthenticationMethodsRootUserRegistrationDetails {
    /// `GET /reports/authenticationMethods/userRegistrationDetails` — List userRegistrationDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethodsroot-list-userregistrationdetails?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AuditLog.Read.All`; application: `AuditLog.Read.All`.
    pub fn list(&self) -> List<models::UserRegistrationDetails> {
        let sheet = "GET authenticationMethodsRoot: list
            authenticationmethodsroot-list-userregistrationdetails: AuditLog.Read.All | | AuditLog.Read.All
            /reports/authenticationMethods/userRegistrationDetails";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.azureADAuthentication`, such as `/reports/sla/azureADAuthentication`.
    AzureAdAuthentication: super::Entity = models::AzureAdAuthentication
}

impl AzureAdAuthentication {
    /// `GET /reports/sla/azureADAuthentication`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/azureadauthentication-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::AzureAdAuthentication> {
        let sheet = "GET azureADAuthentication: get
            azureadauthentication-get: | |
            /reports/sla/azureADAuthentication";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.azureADPremiumLicenseInsight`, such as `/reports/azureADPremiumLicenseInsight`.
    AzureAdPremiumLicenseInsight: super::Entity = models::AzureAdPremiumLicenseInsight
}

impl AzureAdPremiumLicenseInsight {
    /// `GET /reports/azureADPremiumLicenseInsight`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/azureadpremiumlicenseinsight-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get(&self) -> Get<models::AzureAdPremiumLicenseInsight> {
        let sheet = "GET azureADPremiumLicenseInsight: get
            azureadpremiumlicenseinsight-get: Reports.Read.All | | Reports.Read.All
            /reports/azureADPremiumLicenseInsight";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.correlatedIdentity`, such as `/reports/correlations/{id}/identities/{id}`.
    CorrelatedIdentity: super::Entity = models::CorrelatedIdentity
}

impl CorrelatedIdentity {
    /// `GET /reports/correlations/{identityCorrelation-id}/identities/{correlatedIdentity-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/correlatedidentity-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ProvisioningLog.Read.All`, `AuditLog.Read.All`; application: `AuditLog.Read.All`, `ProvisioningLog.Read.All`.
    pub fn get(&self) -> Get<models::CorrelatedIdentity> {
        let sheet = "GET correlatedIdentity: get
            correlatedidentity-get: ProvisioningLog.Read.All AuditLog.Read.All | | AuditLog.Read.All ProvisioningLog.Read.All
            /reports/correlations/{id}/identities/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.customSecurityAttributeAudit`, such as `/auditLogs/customSecurityAttributeAudits/{id}`.
    CustomSecurityAttributeAudit: super::Entity = models::CustomSecurityAttributeAudit
}

impl CustomSecurityAttributeAudit {
    /// `GET /auditLogs/customSecurityAttributeAudits/{customSecurityAttributeAudit-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeAuditLogs.Read.All`; application: `CustomSecAttributeAuditLogs.Read.All`.
    pub fn get(&self) -> Get<models::CustomSecurityAttributeAudit> {
        let sheet = "GET customSecurityAttributeAudit: get
            : CustomSecAttributeAuditLogs.Read.All | | CustomSecAttributeAuditLogs.Read.All
            /auditLogs/customSecurityAttributeAudits/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.dailyUserInsightMetricsRoot`, such as `/reports/userInsights/daily`.
    DailyUserInsightMetricsRoot: super::Entity = models::DailyUserInsightMetricsRoot
}

impl DailyUserInsightMetricsRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::DailyUserInsightMetricsRoot> {
        self.0.get("GET dailyUserInsightMetricsRoot: get")
    }

    /// `…/activeUsers`
    pub fn active_users(&self) -> super::DailyUserInsightMetricsRootActiveUsers {
        super::DailyUserInsightMetricsRootActiveUsers(self.0.name("activeUsers"))
    }

    /// `…/microsoft.graph.activeUsers`
    pub fn as_active_users(&self) -> super::DailyUserInsightMetricsRootAsActiveUsers {
        super::DailyUserInsightMetricsRootAsActiveUsers(self.0.name("microsoft.graph.activeUsers"))
    }

    /// `…/microsoft.graph.activeUsersBreakdown`
    pub fn as_active_users_breakdown(&self) -> super::DailyUserInsightMetricsRootAsActiveUsersBreakdown {
        super::DailyUserInsightMetricsRootAsActiveUsersBreakdown(self.0.name("microsoft.graph.activeUsersBreakdown"))
    }

    /// `…/microsoft.graph.authentications`
    pub fn as_authentications(&self) -> super::DailyUserInsightMetricsRootAsAuthentications {
        super::DailyUserInsightMetricsRootAsAuthentications(self.0.name("microsoft.graph.authentications"))
    }

    /// `…/microsoft.graph.inactiveUsers`
    pub fn as_inactive_users(&self) -> super::DailyUserInsightMetricsRootAsInactiveUsers {
        super::DailyUserInsightMetricsRootAsInactiveUsers(self.0.name("microsoft.graph.inactiveUsers"))
    }

    /// `…/microsoft.graph.mfaCompletions`
    pub fn as_mfa_completions(&self) -> super::DailyUserInsightMetricsRootAsMfaCompletions {
        super::DailyUserInsightMetricsRootAsMfaCompletions(self.0.name("microsoft.graph.mfaCompletions"))
    }

    /// `…/microsoft.graph.mfaTelecomFraud`
    pub fn as_mfa_telecom_fraud(&self) -> super::DailyUserInsightMetricsRootAsMfaTelecomFraud {
        super::DailyUserInsightMetricsRootAsMfaTelecomFraud(self.0.name("microsoft.graph.mfaTelecomFraud"))
    }

    /// `…/microsoft.graph.requests`
    pub fn as_requests(&self) -> super::DailyUserInsightMetricsRootAsRequests {
        super::DailyUserInsightMetricsRootAsRequests(self.0.name("microsoft.graph.requests"))
    }

    /// `…/microsoft.graph.signUps`
    pub fn as_sign_ups(&self) -> super::DailyUserInsightMetricsRootAsSignUps {
        super::DailyUserInsightMetricsRootAsSignUps(self.0.name("microsoft.graph.signUps"))
    }

    /// `…/microsoft.graph.summary`
    pub fn as_summary(&self) -> super::DailyUserInsightMetricsRootAsSummary {
        super::DailyUserInsightMetricsRootAsSummary(self.0.name("microsoft.graph.summary"))
    }

    /// `…/microsoft.graph.userCount`
    pub fn as_user_count(&self) -> super::DailyUserInsightMetricsRootAsUserCount {
        super::DailyUserInsightMetricsRootAsUserCount(self.0.name("microsoft.graph.userCount"))
    }

    /// `…/authentications`
    pub fn authentications(&self) -> super::DailyUserInsightMetricsRootAuthentications {
        super::DailyUserInsightMetricsRootAuthentications(self.0.name("authentications"))
    }

    /// `…/inactiveUsers`
    ///
    /// The type lists it; no page documents a request there.
    pub fn inactive_users(&self) -> Collection<models::DailyInactiveUsersMetric> {
        Collection::at(self.0.name("inactiveUsers"))
    }

    /// `…/inactiveUsersByApplication`
    ///
    /// The type lists it; no page documents a request there.
    pub fn inactive_users_by_application(&self) -> Collection<models::DailyInactiveUsersByApplicationMetric> {
        Collection::at(self.0.name("inactiveUsersByApplication"))
    }

    /// `…/mfaCompletions`
    pub fn mfa_completions(&self) -> super::DailyUserInsightMetricsRootMfaCompletions {
        super::DailyUserInsightMetricsRootMfaCompletions(self.0.name("mfaCompletions"))
    }

    /// `…/mfaTelecomFraud`
    ///
    /// The type lists it; no page documents a request there.
    pub fn mfa_telecom_fraud(&self) -> Collection<models::MfaTelecomFraudMetric> {
        Collection::at(self.0.name("mfaTelecomFraud"))
    }

    /// `…/signUps`
    pub fn sign_ups(&self) -> super::DailyUserInsightMetricsRootSignUps {
        super::DailyUserInsightMetricsRootSignUps(self.0.name("signUps"))
    }

    /// `…/summary`
    ///
    /// The type lists it; no page documents a request there.
    pub fn summary(&self) -> Collection<models::InsightSummary> {
        Collection::at(self.0.name("summary"))
    }

    /// `…/userCount`
    pub fn user_count(&self) -> super::DailyUserInsightMetricsRootUserCount {
        super::DailyUserInsightMetricsRootUserCount(self.0.name("userCount"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.activeUsersMetric`, such as `/reports/userInsights/daily/activeUsers`.
    DailyUserInsightMetricsRootActiveUsers[models::ActiveUsersMetric]
}

impl DailyUserInsightMetricsRootActiveUsers {
    /// `GET /reports/userInsights/daily/activeUsers`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dailyuserinsightmetricsroot-list-activeusers?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::ActiveUsersMetric> {
        let sheet = "GET dailyUserInsightMetricsRoot: list
            dailyuserinsightmetricsroot-list-activeusers: | |
            /reports/userInsights/daily/activeUsers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/reports/userInsights/daily/microsoft.graph.activeUsers`
    DailyUserInsightMetricsRootAsActiveUsers
}

impl DailyUserInsightMetricsRootAsActiveUsers {
    /// `GET /reports/userInsights/daily/microsoft.graph.activeUsers`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Insights-UserMetric.Read.All`; application: `Insights-UserMetric.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET dailyUserInsightMetricsRoot: get
            : Insights-UserMetric.Read.All | | Insights-UserMetric.Read.All
            /reports/userInsights/daily/microsoft.graph.activeUsers";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/reports/userInsights/daily/microsoft.graph.activeUsersBreakdown`
    DailyUserInsightMetricsRootAsActiveUsersBreakdown
}

impl DailyUserInsightMetricsRootAsActiveUsersBreakdown {
    /// `GET /reports/userInsights/daily/microsoft.graph.activeUsersBreakdown`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Insights-UserMetric.Read.All`; application: `Insights-UserMetric.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET dailyUserInsightMetricsRoot: get
            : Insights-UserMetric.Read.All | | Insights-UserMetric.Read.All
            /reports/userInsights/daily/microsoft.graph.activeUsersBreakdown";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/reports/userInsights/daily/microsoft.graph.authentications`
    DailyUserInsightMetricsRootAsAuthentications
}

impl DailyUserInsightMetricsRootAsAuthentications {
    /// `GET /reports/userInsights/daily/microsoft.graph.authentications`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Insights-UserMetric.Read.All`; application: `Insights-UserMetric.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET dailyUserInsightMetricsRoot: get
            : Insights-UserMetric.Read.All | | Insights-UserMetric.Read.All
            /reports/userInsights/daily/microsoft.graph.authentications";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/reports/userInsights/daily/microsoft.graph.inactiveUsers`
    DailyUserInsightMetricsRootAsInactiveUsers
}

impl DailyUserInsightMetricsRootAsInactiveUsers {
    /// `GET /reports/userInsights/daily/microsoft.graph.inactiveUsers`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Insights-UserMetric.Read.All`; application: `Insights-UserMetric.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET dailyUserInsightMetricsRoot: get
            : Insights-UserMetric.Read.All | | Insights-UserMetric.Read.All
            /reports/userInsights/daily/microsoft.graph.inactiveUsers";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/reports/userInsights/daily/microsoft.graph.mfaCompletions`
    DailyUserInsightMetricsRootAsMfaCompletions
}

impl DailyUserInsightMetricsRootAsMfaCompletions {
    /// `GET /reports/userInsights/daily/microsoft.graph.mfaCompletions`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Insights-UserMetric.Read.All`; application: `Insights-UserMetric.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET dailyUserInsightMetricsRoot: get
            : Insights-UserMetric.Read.All | | Insights-UserMetric.Read.All
            /reports/userInsights/daily/microsoft.graph.mfaCompletions";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/reports/userInsights/daily/microsoft.graph.mfaTelecomFraud`
    DailyUserInsightMetricsRootAsMfaTelecomFraud
}

impl DailyUserInsightMetricsRootAsMfaTelecomFraud {
    /// `GET /reports/userInsights/daily/microsoft.graph.mfaTelecomFraud`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Insights-UserMetric.Read.All`; application: `Insights-UserMetric.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET dailyUserInsightMetricsRoot: get
            : Insights-UserMetric.Read.All | | Insights-UserMetric.Read.All
            /reports/userInsights/daily/microsoft.graph.mfaTelecomFraud";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/reports/userInsights/daily/microsoft.graph.requests`
    DailyUserInsightMetricsRootAsRequests
}

impl DailyUserInsightMetricsRootAsRequests {
    /// `GET /reports/userInsights/daily/microsoft.graph.requests`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Insights-UserMetric.Read.All`; application: `Insights-UserMetric.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET dailyUserInsightMetricsRoot: get
            : Insights-UserMetric.Read.All | | Insights-UserMetric.Read.All
            /reports/userInsights/daily/microsoft.graph.requests";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/reports/userInsights/daily/microsoft.graph.signUps`
    DailyUserInsightMetricsRootAsSignUps
}

impl DailyUserInsightMetricsRootAsSignUps {
    /// `GET /reports/userInsights/daily/microsoft.graph.signUps`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Insights-UserMetric.Read.All`; application: `Insights-UserMetric.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET dailyUserInsightMetricsRoot: get
            : Insights-UserMetric.Read.All | | Insights-UserMetric.Read.All
            /reports/userInsights/daily/microsoft.graph.signUps";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/reports/userInsights/daily/microsoft.graph.summary`
    DailyUserInsightMetricsRootAsSummary
}

impl DailyUserInsightMetricsRootAsSummary {
    /// `GET /reports/userInsights/daily/microsoft.graph.summary`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Insights-UserMetric.Read.All`; application: `Insights-UserMetric.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET dailyUserInsightMetricsRoot: get
            : Insights-UserMetric.Read.All | | Insights-UserMetric.Read.All
            /reports/userInsights/daily/microsoft.graph.summary";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/reports/userInsights/daily/microsoft.graph.userCount`
    DailyUserInsightMetricsRootAsUserCount
}

impl DailyUserInsightMetricsRootAsUserCount {
    /// `GET /reports/userInsights/daily/microsoft.graph.userCount`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Insights-UserMetric.Read.All`; application: `Insights-UserMetric.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET dailyUserInsightMetricsRoot: get
            : Insights-UserMetric.Read.All | | Insights-UserMetric.Read.All
            /reports/userInsights/daily/microsoft.graph.userCount";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.authenticationsMetric`, such as `/reports/userInsights/daily/authentications`.
    DailyUserInsightMetricsRootAuthentications[models::AuthenticationsMetric]
}

impl DailyUserInsightMetricsRootAuthentications {
    /// `GET /reports/userInsights/daily/authentications`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dailyuserinsightmetricsroot-list-authentications?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::AuthenticationsMetric> {
        let sheet = "GET dailyUserInsightMetricsRoot: list
            dailyuserinsightmetricsroot-list-authentications: | |
            /reports/userInsights/daily/authentications";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mfaCompletionMetric`, such as `/reports/userInsights/daily/mfaCompletions`.
    DailyUserInsightMetricsRootMfaCompletions[models::MfaCompletionMetric]
}

impl DailyUserInsightMetricsRootMfaCompletions {
    /// `GET /reports/userInsights/daily/mfaCompletions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dailyuserinsightmetricsroot-list-mfacompletions?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::MfaCompletionMetric> {
        let sheet = "GET dailyUserInsightMetricsRoot: list
            dailyuserinsightmetricsroot-list-mfacompletions: | |
            /reports/userInsights/daily/mfaCompletions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userSignUpMetric`, such as `/reports/userInsights/daily/signUps`.
    DailyUserInsightMetricsRootSignUps[models::UserSignUpMetric]
}

impl DailyUserInsightMetricsRootSignUps {
    /// `GET /reports/userInsights/daily/signUps`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dailyuserinsightmetricsroot-list-signups?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::UserSignUpMetric> {
        let sheet = "GET dailyUserInsightMetricsRoot: list
            dailyuserinsightmetricsroot-list-signups: | |
            /reports/userInsights/daily/signUps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userCountMetric`, such as `/reports/userInsights/daily/userCount`.
    DailyUserInsightMetricsRootUserCount[models::UserCountMetric]
}

impl DailyUserInsightMetricsRootUserCount {
    /// `GET /reports/userInsights/daily/userCount`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dailyuserinsightmetricsroot-list-usercount?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::UserCountMetric> {
        let sheet = "GET dailyUserInsightMetricsRoot: list
            dailyuserinsightmetricsroot-list-usercount: | |
            /reports/userInsights/daily/userCount";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.directoryAudit`, such as `/auditLogs/directoryAudits/{id}`.
    DirectoryAudit: super::Entity = models::DirectoryAudit
}

impl DirectoryAudit {
    /// `GET /auditLogs/directoryAudits/{id}` — Get directoryAudit
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryaudit-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AuditLog.Read.All`, `Directory.Read.All`; application: `AuditLog.Read.All`, `Directory.Read.All`.
    pub fn get(&self) -> Get<models::DirectoryAudit> {
        let sheet = "GET directoryAudit: get
            directoryaudit-get: AuditLog.Read.All Directory.Read.All | | AuditLog.Read.All Directory.Read.All
            /auditLogs/directoryAudits/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.groupAnalytics`, such as `/reports/identityAnalytics/groups/{id}`.
    GroupAnalytics: super::Entity = models::GroupAnalytics
}

impl GroupAnalytics {
    /// `GET /reports/identityAnalytics/groups/{groupAnalytics-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/groupanalytics-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::GroupAnalytics> {
        let sheet = "GET groupAnalytics: get
            groupanalytics-get: | |
            /reports/identityAnalytics/groups/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.healthMonitoring.alert`, such as `/reports/healthMonitoring/alerts/{id}`.
    HealthMonitoringAlert: super::Entity = models::health_monitoring::Alert
}

impl HealthMonitoringAlert {
    /// `GET /reports/healthMonitoring/alerts/{alert-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/healthmonitoring-alert-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `HealthMonitoringAlert.Read.All`, `HealthMonitoringAlert.ReadWrite.All`; application: `HealthMonitoringAlert.Read.All`, `HealthMonitoringAlert.ReadWrite.All`.
    pub fn get(&self) -> Get<models::health_monitoring::Alert> {
        let sheet = "GET alert: get
            healthmonitoring-alert-get: HealthMonitoringAlert.Read.All HealthMonitoringAlert.ReadWrite.All | | HealthMonitoringAlert.Read.All HealthMonitoringAlert.ReadWrite.All
            /reports/healthMonitoring/alerts/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /reports/healthMonitoring/alerts/{alert-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/healthmonitoring-alert-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `HealthMonitoringAlert.ReadWrite.All`; application: `HealthMonitoringAlert.ReadWrite.All`.
    pub fn update(&self, body: models::health_monitoring::Alert) -> Call<models::health_monitoring::Alert> {
        let sheet = "PATCH alert: update
            healthmonitoring-alert-update: HealthMonitoringAlert.ReadWrite.All | | HealthMonitoringAlert.ReadWrite.All
            /reports/healthMonitoring/alerts/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.healthMonitoring.alertConfiguration`, such as `/reports/healthMonitoring/alertConfigurations/{id}`.
    HealthMonitoringAlertConfiguration: super::Entity = models::health_monitoring::AlertConfiguration
}

impl HealthMonitoringAlertConfiguration {
    /// `GET /reports/healthMonitoring/alertConfigurations/{alertConfiguration-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/healthmonitoring-alertconfiguration-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `HealthMonitoringAlertConfig.Read.All`, `HealthMonitoringAlertConfig.ReadWrite.All`; application: `HealthMonitoringAlertConfig.Read.All`.
    pub fn get(&self) -> Get<models::health_monitoring::AlertConfiguration> {
        let sheet = "GET alertConfiguration: get
            healthmonitoring-alertconfiguration-get: HealthMonitoringAlertConfig.Read.All HealthMonitoringAlertConfig.ReadWrite.All | | HealthMonitoringAlertConfig.Read.All
            /reports/healthMonitoring/alertConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /reports/healthMonitoring/alertConfigurations/{alertConfiguration-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/healthmonitoring-alertconfiguration-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `HealthMonitoringAlertConfig.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::health_monitoring::AlertConfiguration,
    ) -> Call<models::health_monitoring::AlertConfiguration> {
        let sheet = "PATCH alertConfiguration: update
            healthmonitoring-alertconfiguration-update: HealthMonitoringAlertConfig.ReadWrite.All | |
            /reports/healthMonitoring/alertConfigurations/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.healthMonitoring.healthMonitoringRoot`, such as `/reports/healthMonitoring`.
    HealthMonitoringHealthMonitoringRoot: super::Entity = models::health_monitoring::HealthMonitoringRoot
}

impl HealthMonitoringHealthMonitoringRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::health_monitoring::HealthMonitoringRoot> {
        self.0.get("GET healthMonitoringRoot: get")
    }

    /// `…/alertConfigurations`
    pub fn alert_configurations(&self) -> super::HealthMonitoringHealthMonitoringRootAlertConfigurations {
        super::HealthMonitoringHealthMonitoringRootAlertConfigurations(self.0.name("alertConfigurations"))
    }

    /// `…/alerts`
    pub fn alerts(&self) -> super::HealthMonitoringHealthMonitoringRootAlerts {
        super::HealthMonitoringHealthMonitoringRootAlerts(self.0.name("alerts"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.healthMonitoring.alertConfiguration`, such as `/reports/healthMonitoring/alertConfigurations`.
    HealthMonitoringHealthMonitoringRootAlertConfigurations[models::health_monitoring::AlertConfiguration]
}

impl HealthMonitoringHealthMonitoringRootAlertConfigurations {
    /// `GET /reports/healthMonitoring/alertConfigurations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/healthmonitoring-healthmonitoringroot-list-alertconfigurations?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `HealthMonitoringAlertConfig.Read.All`; application: `HealthMonitoringAlertConfig.Read.All`.
    pub fn list(&self) -> List<models::health_monitoring::AlertConfiguration> {
        let sheet = "GET healthMonitoringRoot: list
            healthmonitoring-healthmonitoringroot-list-alertconfigurations: HealthMonitoringAlertConfig.Read.All | | HealthMonitoringAlertConfig.Read.All
            /reports/healthMonitoring/alertConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.healthMonitoring.alert`, such as `/reports/healthMonitoring/alerts`.
    HealthMonitoringHealthMonitoringRootAlerts[models::health_monitoring::Alert]
}

impl HealthMonitoringHealthMonitoringRootAlerts {
    /// `GET /reports/healthMonitoring/alerts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/healthmonitoring-healthmonitoringroot-list-alerts?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `HealthMonitoringAlert.Read.All`; application: `HealthMonitoringAlert.Read.All`.
    pub fn list(&self) -> List<models::health_monitoring::Alert> {
        let sheet = "GET healthMonitoringRoot: list
            healthmonitoring-healthmonitoringroot-list-alerts: HealthMonitoringAlert.Read.All | | HealthMonitoringAlert.Read.All
            /reports/healthMonitoring/alerts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.identityAnalyticsRoot`, such as `/reports/identityAnalytics`.
    IdentityAnalyticsRoot: super::Entity = models::IdentityAnalyticsRoot
}

impl IdentityAnalyticsRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::IdentityAnalyticsRoot> {
        self.0.get("GET identityAnalyticsRoot: get")
    }

    /// `…/groups`
    pub fn groups(&self) -> super::IdentityAnalyticsRootGroups {
        super::IdentityAnalyticsRootGroups(self.0.name("groups"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.groupAnalytics`, such as `/reports/identityAnalytics/groups`.
    IdentityAnalyticsRootGroups[models::GroupAnalytics]
}

impl IdentityAnalyticsRootGroups {
    /// `GET /reports/identityAnalytics/groups`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityanalyticsroot-list-groups?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::GroupAnalytics> {
        let sheet = "GET identityAnalyticsRoot: list
            identityanalyticsroot-list-groups: | |
            /reports/identityAnalytics/groups";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.identityCorrelation`, such as `/reports/correlations/{id}`.
    IdentityCorrelation: super::Entity = models::IdentityCorrelation
}

impl IdentityCorrelation {
    /// `GET /reports/correlations/{identityCorrelation-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitycorrelation-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ProvisioningLog.Read.All`, `AuditLog.Read.All`; application: `AuditLog.Read.All`, `ProvisioningLog.Read.All`.
    pub fn get(&self) -> Get<models::IdentityCorrelation> {
        let sheet = "GET identityCorrelation: get
            identitycorrelation-get: ProvisioningLog.Read.All AuditLog.Read.All | | AuditLog.Read.All ProvisioningLog.Read.All
            /reports/correlations/{id}";
        self.0.get(sheet)
    }

    /// `…/identities`
    pub fn identities(&self) -> super::IdentityCorrelationIdentities {
        super::IdentityCorrelationIdentities(self.0.name("identities"))
    }

    /// `…/servicePrincipal`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(any(feature = "applications", feature = "groups"))]
    pub fn service_principal(&self) -> super::ServicePrincipal {
        super::ServicePrincipal(self.0.name("servicePrincipal"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.correlatedIdentity`, such as `/reports/correlations/{id}/identities`.
    IdentityCorrelationIdentities[models::CorrelatedIdentity]
}

impl IdentityCorrelationIdentities {
    /// `GET /reports/correlations/{identityCorrelation-id}/identities`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identitycorrelation-list-identities?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ProvisioningLog.Read.All`, `AuditLog.Read.All`; application: `AuditLog.Read.All`, `ProvisioningLog.Read.All`.
    pub fn list(&self) -> List<models::CorrelatedIdentity> {
        let sheet = "GET identityCorrelation: list
            identitycorrelation-list-identities: ProvisioningLog.Read.All AuditLog.Read.All | | AuditLog.Read.All ProvisioningLog.Read.All
            /reports/correlations/{id}/identities";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.microsoftAppsFileStorageContainerUsage`, such as `/reports/microsoftAppsFileStorageContainerUsageSummary`.
    MicrosoftAppsFileStorageContainerUsage: super::Entity = models::MicrosoftAppsFileStorageContainerUsage
}

impl MicrosoftAppsFileStorageContainerUsage {
    /// `GET /reports/microsoftAppsFileStorageContainerUsageSummary`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-getmicrosoftappsfilestoragecontainerusagesummary?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    pub fn get(&self) -> Get<models::MicrosoftAppsFileStorageContainerUsage> {
        let sheet = "GET reportRoot: get
            reportroot-getmicrosoftappsfilestoragecontainerusagesummary: Reports.Read.All | |
            /reports/microsoftAppsFileStorageContainerUsageSummary";
        self.0.get(sheet)
    }

    /// `…/usageByDataLocation`
    ///
    /// The type lists it; no page documents a request there.
    pub fn usage_by_data_location(&self) -> Collection<models::MicrosoftAppsFileStorageContainerGeoUsage> {
        Collection::at(self.0.name("usageByDataLocation"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.monthlyUserInsightMetricsRoot`, such as `/reports/userInsights/monthly`.
    MonthlyUserInsightMetricsRoot: super::Entity = models::MonthlyUserInsightMetricsRoot
}

impl MonthlyUserInsightMetricsRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::MonthlyUserInsightMetricsRoot> {
        self.0.get("GET monthlyUserInsightMetricsRoot: get")
    }

    /// `…/activeUsers`
    pub fn active_users(&self) -> super::MonthlyUserInsightMetricsRootActiveUsers {
        super::MonthlyUserInsightMetricsRootActiveUsers(self.0.name("activeUsers"))
    }

    /// `…/microsoft.graph.activeUsers`
    pub fn as_active_users(&self) -> super::MonthlyUserInsightMetricsRootAsActiveUsers {
        super::MonthlyUserInsightMetricsRootAsActiveUsers(self.0.name("microsoft.graph.activeUsers"))
    }

    /// `…/microsoft.graph.activeUsersBreakdown`
    pub fn as_active_users_breakdown(&self) -> super::MonthlyUserInsightMetricsRootAsActiveUsersBreakdown {
        super::MonthlyUserInsightMetricsRootAsActiveUsersBreakdown(self.0.name("microsoft.graph.activeUsersBreakdown"))
    }

    /// `…/microsoft.graph.authentications`
    pub fn as_authentications(&self) -> super::MonthlyUserInsightMetricsRootAsAuthentications {
        super::MonthlyUserInsightMetricsRootAsAuthentications(self.0.name("microsoft.graph.authentications"))
    }

    /// `…/microsoft.graph.inactiveUsers`
    pub fn as_inactive_users(&self) -> super::MonthlyUserInsightMetricsRootAsInactiveUsers {
        super::MonthlyUserInsightMetricsRootAsInactiveUsers(self.0.name("microsoft.graph.inactiveUsers"))
    }

    /// `…/microsoft.graph.mfaCompletions`
    pub fn as_mfa_completions(&self) -> super::MonthlyUserInsightMetricsRootAsMfaCompletions {
        super::MonthlyUserInsightMetricsRootAsMfaCompletions(self.0.name("microsoft.graph.mfaCompletions"))
    }

    /// `…/microsoft.graph.mfaRegisteredUsers`
    pub fn as_mfa_registered_users(&self) -> super::MonthlyUserInsightMetricsRootAsMfaRegisteredUsers {
        super::MonthlyUserInsightMetricsRootAsMfaRegisteredUsers(self.0.name("microsoft.graph.mfaRegisteredUsers"))
    }

    /// `…/microsoft.graph.requests`
    pub fn as_requests(&self) -> super::MonthlyUserInsightMetricsRootAsRequests {
        super::MonthlyUserInsightMetricsRootAsRequests(self.0.name("microsoft.graph.requests"))
    }

    /// `…/microsoft.graph.signUps`
    pub fn as_sign_ups(&self) -> super::MonthlyUserInsightMetricsRootAsSignUps {
        super::MonthlyUserInsightMetricsRootAsSignUps(self.0.name("microsoft.graph.signUps"))
    }

    /// `…/microsoft.graph.summary`
    pub fn as_summary(&self) -> super::MonthlyUserInsightMetricsRootAsSummary {
        super::MonthlyUserInsightMetricsRootAsSummary(self.0.name("microsoft.graph.summary"))
    }

    /// `…/authentications`
    pub fn authentications(&self) -> super::MonthlyUserInsightMetricsRootAuthentications {
        super::MonthlyUserInsightMetricsRootAuthentications(self.0.name("authentications"))
    }

    /// `…/inactiveUsers`
    ///
    /// The type lists it; no page documents a request there.
    pub fn inactive_users(&self) -> Collection<models::MonthlyInactiveUsersMetric> {
        Collection::at(self.0.name("inactiveUsers"))
    }

    /// `…/inactiveUsersByApplication`
    ///
    /// The type lists it; no page documents a request there.
    pub fn inactive_users_by_application(&self) -> Collection<models::MonthlyInactiveUsersByApplicationMetric> {
        Collection::at(self.0.name("inactiveUsersByApplication"))
    }

    /// `…/mfaCompletions`
    pub fn mfa_completions(&self) -> super::MonthlyUserInsightMetricsRootMfaCompletions {
        super::MonthlyUserInsightMetricsRootMfaCompletions(self.0.name("mfaCompletions"))
    }

    /// `…/mfaRegisteredUsers`
    ///
    /// The type lists it; no page documents a request there.
    pub fn mfa_registered_users(&self) -> Collection<models::MfaUserCountMetric> {
        Collection::at(self.0.name("mfaRegisteredUsers"))
    }

    /// `…/requests`
    pub fn requests(&self) -> super::MonthlyUserInsightMetricsRootRequests {
        super::MonthlyUserInsightMetricsRootRequests(self.0.name("requests"))
    }

    /// `…/signUps`
    pub fn sign_ups(&self) -> super::MonthlyUserInsightMetricsRootSignUps {
        super::MonthlyUserInsightMetricsRootSignUps(self.0.name("signUps"))
    }

    /// `…/summary`
    pub fn summary(&self) -> super::MonthlyUserInsightMetricsRootSummary {
        super::MonthlyUserInsightMetricsRootSummary(self.0.name("summary"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.activeUsersMetric`, such as `/reports/userInsights/monthly/activeUsers`.
    MonthlyUserInsightMetricsRootActiveUsers[models::ActiveUsersMetric]
}

impl MonthlyUserInsightMetricsRootActiveUsers {
    /// `GET /reports/userInsights/monthly/activeUsers`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/monthlyuserinsightmetricsroot-list-activeusers?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::ActiveUsersMetric> {
        let sheet = "GET monthlyUserInsightMetricsRoot: list
            monthlyuserinsightmetricsroot-list-activeusers: | |
            /reports/userInsights/monthly/activeUsers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/reports/userInsights/monthly/microsoft.graph.activeUsers`
    MonthlyUserInsightMetricsRootAsActiveUsers
}

impl MonthlyUserInsightMetricsRootAsActiveUsers {
    /// `GET /reports/userInsights/monthly/microsoft.graph.activeUsers`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Insights-UserMetric.Read.All`; application: `Insights-UserMetric.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET monthlyUserInsightMetricsRoot: get
            : Insights-UserMetric.Read.All | | Insights-UserMetric.Read.All
            /reports/userInsights/monthly/microsoft.graph.activeUsers";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/reports/userInsights/monthly/microsoft.graph.activeUsersBreakdown`
    MonthlyUserInsightMetricsRootAsActiveUsersBreakdown
}

impl MonthlyUserInsightMetricsRootAsActiveUsersBreakdown {
    /// `GET /reports/userInsights/monthly/microsoft.graph.activeUsersBreakdown`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Insights-UserMetric.Read.All`; application: `Insights-UserMetric.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET monthlyUserInsightMetricsRoot: get
            : Insights-UserMetric.Read.All | | Insights-UserMetric.Read.All
            /reports/userInsights/monthly/microsoft.graph.activeUsersBreakdown";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/reports/userInsights/monthly/microsoft.graph.authentications`
    MonthlyUserInsightMetricsRootAsAuthentications
}

impl MonthlyUserInsightMetricsRootAsAuthentications {
    /// `GET /reports/userInsights/monthly/microsoft.graph.authentications`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Insights-UserMetric.Read.All`; application: `Insights-UserMetric.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET monthlyUserInsightMetricsRoot: get
            : Insights-UserMetric.Read.All | | Insights-UserMetric.Read.All
            /reports/userInsights/monthly/microsoft.graph.authentications";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/reports/userInsights/monthly/microsoft.graph.inactiveUsers`
    MonthlyUserInsightMetricsRootAsInactiveUsers
}

impl MonthlyUserInsightMetricsRootAsInactiveUsers {
    /// `GET /reports/userInsights/monthly/microsoft.graph.inactiveUsers`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Insights-UserMetric.Read.All`; application: `Insights-UserMetric.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET monthlyUserInsightMetricsRoot: get
            : Insights-UserMetric.Read.All | | Insights-UserMetric.Read.All
            /reports/userInsights/monthly/microsoft.graph.inactiveUsers";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/reports/userInsights/monthly/microsoft.graph.mfaCompletions`
    MonthlyUserInsightMetricsRootAsMfaCompletions
}

impl MonthlyUserInsightMetricsRootAsMfaCompletions {
    /// `GET /reports/userInsights/monthly/microsoft.graph.mfaCompletions`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Insights-UserMetric.Read.All`; application: `Insights-UserMetric.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET monthlyUserInsightMetricsRoot: get
            : Insights-UserMetric.Read.All | | Insights-UserMetric.Read.All
            /reports/userInsights/monthly/microsoft.graph.mfaCompletions";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/reports/userInsights/monthly/microsoft.graph.mfaRegisteredUsers`
    MonthlyUserInsightMetricsRootAsMfaRegisteredUsers
}

impl MonthlyUserInsightMetricsRootAsMfaRegisteredUsers {
    /// `GET /reports/userInsights/monthly/microsoft.graph.mfaRegisteredUsers`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Insights-UserMetric.Read.All`; application: `Insights-UserMetric.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET monthlyUserInsightMetricsRoot: get
            : Insights-UserMetric.Read.All | | Insights-UserMetric.Read.All
            /reports/userInsights/monthly/microsoft.graph.mfaRegisteredUsers";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/reports/userInsights/monthly/microsoft.graph.requests`
    MonthlyUserInsightMetricsRootAsRequests
}

impl MonthlyUserInsightMetricsRootAsRequests {
    /// `GET /reports/userInsights/monthly/microsoft.graph.requests`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Insights-UserMetric.Read.All`; application: `Insights-UserMetric.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET monthlyUserInsightMetricsRoot: get
            : Insights-UserMetric.Read.All | | Insights-UserMetric.Read.All
            /reports/userInsights/monthly/microsoft.graph.requests";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/reports/userInsights/monthly/microsoft.graph.signUps`
    MonthlyUserInsightMetricsRootAsSignUps
}

impl MonthlyUserInsightMetricsRootAsSignUps {
    /// `GET /reports/userInsights/monthly/microsoft.graph.signUps`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Insights-UserMetric.Read.All`; application: `Insights-UserMetric.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET monthlyUserInsightMetricsRoot: get
            : Insights-UserMetric.Read.All | | Insights-UserMetric.Read.All
            /reports/userInsights/monthly/microsoft.graph.signUps";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/reports/userInsights/monthly/microsoft.graph.summary`
    MonthlyUserInsightMetricsRootAsSummary
}

impl MonthlyUserInsightMetricsRootAsSummary {
    /// `GET /reports/userInsights/monthly/microsoft.graph.summary`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Insights-UserMetric.Read.All`; application: `Insights-UserMetric.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET monthlyUserInsightMetricsRoot: get
            : Insights-UserMetric.Read.All | | Insights-UserMetric.Read.All
            /reports/userInsights/monthly/microsoft.graph.summary";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.authenticationsMetric`, such as `/reports/userInsights/monthly/authentications`.
    MonthlyUserInsightMetricsRootAuthentications[models::AuthenticationsMetric]
}

impl MonthlyUserInsightMetricsRootAuthentications {
    /// `GET /reports/userInsights/monthly/authentications`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/monthlyuserinsightmetricsroot-list-authentications?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::AuthenticationsMetric> {
        let sheet = "GET monthlyUserInsightMetricsRoot: list
            monthlyuserinsightmetricsroot-list-authentications: | |
            /reports/userInsights/monthly/authentications";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mfaCompletionMetric`, such as `/reports/userInsights/monthly/mfaCompletions`.
    MonthlyUserInsightMetricsRootMfaCompletions[models::MfaCompletionMetric]
}

impl MonthlyUserInsightMetricsRootMfaCompletions {
    /// `GET /reports/userInsights/monthly/mfaCompletions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/monthlyuserinsightmetricsroot-list-mfacompletions?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::MfaCompletionMetric> {
        let sheet = "GET monthlyUserInsightMetricsRoot: list
            monthlyuserinsightmetricsroot-list-mfacompletions: | |
            /reports/userInsights/monthly/mfaCompletions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userRequestsMetric`, such as `/reports/userInsights/monthly/requests`.
    MonthlyUserInsightMetricsRootRequests[models::UserRequestsMetric]
}

impl MonthlyUserInsightMetricsRootRequests {
    /// `GET /reports/userInsights/monthly/requests`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/monthlyuserinsightmetricsroot-list-requests?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::UserRequestsMetric> {
        let sheet = "GET monthlyUserInsightMetricsRoot: list
            monthlyuserinsightmetricsroot-list-requests: | |
            /reports/userInsights/monthly/requests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userSignUpMetric`, such as `/reports/userInsights/monthly/signUps`.
    MonthlyUserInsightMetricsRootSignUps[models::UserSignUpMetric]
}

impl MonthlyUserInsightMetricsRootSignUps {
    /// `GET /reports/userInsights/monthly/signUps`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/monthlyuserinsightmetricsroot-list-signups?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::UserSignUpMetric> {
        let sheet = "GET monthlyUserInsightMetricsRoot: list
            monthlyuserinsightmetricsroot-list-signups: | |
            /reports/userInsights/monthly/signUps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.insightSummary`, such as `/reports/userInsights/monthly/summary`.
    MonthlyUserInsightMetricsRootSummary[models::InsightSummary]
}

impl MonthlyUserInsightMetricsRootSummary {
    /// `GET /reports/userInsights/monthly/summary`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/monthlyuserinsightmetricsroot-list-summary?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::InsightSummary> {
        let sheet = "GET monthlyUserInsightMetricsRoot: list
            monthlyuserinsightmetricsroot-list-summary: | |
            /reports/userInsights/monthly/summary";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.partners`, such as `/reports/partners`.
    Partners: super::Entity = models::Partners
}

impl Partners {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Partners> {
        self.0.get("GET partners: get")
    }

    /// `…/billing`
    pub fn billing(&self) -> super::PartnersBillingBilling {
        super::PartnersBillingBilling(self.0.name("billing"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.partners.billing.azureAggregatedUsage`, such as `/reports/partners/billing/aggregatedUsage`.
    PartnersBillingAzureAggregatedUsage: super::Entity = models::partners_billing::AzureAggregatedUsage
}

impl PartnersBillingAzureAggregatedUsage {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::partners_billing::AzureAggregatedUsage> {
        self.0.get("GET azureAggregatedUsage: get")
    }

    /// `…/billed`
    pub fn billed(&self) -> super::PartnersBillingBilledAggregatedUsage {
        super::PartnersBillingBilledAggregatedUsage(self.0.name("billed"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.partners.billing.azureUsage`, such as `/reports/partners/billing/usage`.
    PartnersBillingAzureUsage: super::Entity = models::partners_billing::AzureUsage
}

impl PartnersBillingAzureUsage {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::partners_billing::AzureUsage> {
        self.0.get("GET azureUsage: get")
    }

    /// `…/billed`
    pub fn billed(&self) -> super::PartnersBillingBilledUsage {
        super::PartnersBillingBilledUsage(self.0.name("billed"))
    }

    /// `…/unbilled`
    pub fn unbilled(&self) -> super::PartnersBillingUnbilledUsage {
        super::PartnersBillingUnbilledUsage(self.0.name("unbilled"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.partners.billing.billedAggregatedUsage`, such as `/reports/partners/billing/aggregatedUsage/billed`.
    PartnersBillingBilledAggregatedUsage: super::Entity = models::partners_billing::BilledAggregatedUsage
}

impl PartnersBillingBilledAggregatedUsage {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::partners_billing::BilledAggregatedUsage> {
        self.0.get("GET billedAggregatedUsage: get")
    }

    /// `POST /reports/partners/billing/aggregatedUsage/billed/microsoft.graph.partners.billing.export`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/partners-billing-billedaggregatedusage-export?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn export(
        &self,
        body: requests::billed_aggregated_usage::ExportRequest,
    ) -> Call<models::partners_billing::Operation> {
        let sheet = "POST billedAggregatedUsage: export
            partners-billing-billedaggregatedusage-export: | |
            /reports/partners/billing/aggregatedUsage/billed/microsoft.graph.partners.billing.export";
        self.0.name("microsoft.graph.partners.billing.export").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.partners.billing.billedReconciliation`, such as `/reports/partners/billing/reconciliation/billed`.
    PartnersBillingBilledReconciliation: super::Entity = models::partners_billing::BilledReconciliation
}

impl PartnersBillingBilledReconciliation {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::partners_billing::BilledReconciliation> {
        self.0.get("GET billedReconciliation: get")
    }

    /// `POST /reports/partners/billing/reconciliation/billed/microsoft.graph.partners.billing.export`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/partners-billing-billedreconciliation-export?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PartnerBilling.Read.All`; application: `PartnerBilling.Read.All`.
    pub fn export(
        &self,
        body: requests::billed_reconciliation::ExportRequest,
    ) -> Call<models::partners_billing::Operation> {
        let sheet = "POST billedReconciliation: export
            partners-billing-billedreconciliation-export: PartnerBilling.Read.All | | PartnerBilling.Read.All
            /reports/partners/billing/reconciliation/billed/microsoft.graph.partners.billing.export";
        self.0.name("microsoft.graph.partners.billing.export").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.partners.billing.billedUsage`, such as `/reports/partners/billing/usage/billed`.
    PartnersBillingBilledUsage: super::Entity = models::partners_billing::BilledUsage
}

impl PartnersBillingBilledUsage {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::partners_billing::BilledUsage> {
        self.0.get("GET billedUsage: get")
    }

    /// `POST /reports/partners/billing/usage/billed/microsoft.graph.partners.billing.export`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/partners-billing-billedusage-export?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PartnerBilling.Read.All`; application: `PartnerBilling.Read.All`.
    pub fn export(&self, body: requests::billed_usage::ExportRequest) -> Call<models::partners_billing::Operation> {
        let sheet = "POST billedUsage: export
            partners-billing-billedusage-export: PartnerBilling.Read.All | | PartnerBilling.Read.All
            /reports/partners/billing/usage/billed/microsoft.graph.partners.billing.export";
        self.0.name("microsoft.graph.partners.billing.export").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.partners.billing.billing`, such as `/reports/partners/billing`.
    PartnersBillingBilling: super::Entity = models::partners_billing::Billing
}

impl PartnersBillingBilling {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::partners_billing::Billing> {
        self.0.get("GET billing: get")
    }

    /// `…/aggregatedUsage`
    pub fn aggregated_usage(&self) -> super::PartnersBillingAzureAggregatedUsage {
        super::PartnersBillingAzureAggregatedUsage(self.0.name("aggregatedUsage"))
    }

    /// `…/manifests`
    pub fn manifests(&self) -> Collection<models::partners_billing::Manifest> {
        Collection::at(self.0.name("manifests"))
    }

    /// `…/operations`
    pub fn operations(&self) -> Collection<models::partners_billing::Operation> {
        Collection::at(self.0.name("operations"))
    }

    /// `…/reconciliation`
    pub fn reconciliation(&self) -> super::PartnersBillingBillingReconciliation {
        super::PartnersBillingBillingReconciliation(self.0.name("reconciliation"))
    }

    /// `…/usage`
    pub fn usage(&self) -> super::PartnersBillingAzureUsage {
        super::PartnersBillingAzureUsage(self.0.name("usage"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.partners.billing.billingReconciliation`, such as `/reports/partners/billing/reconciliation`.
    PartnersBillingBillingReconciliation: super::Entity = models::partners_billing::BillingReconciliation
}

impl PartnersBillingBillingReconciliation {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::partners_billing::BillingReconciliation> {
        self.0.get("GET billingReconciliation: get")
    }

    /// `…/billed`
    pub fn billed(&self) -> super::PartnersBillingBilledReconciliation {
        super::PartnersBillingBilledReconciliation(self.0.name("billed"))
    }

    /// `…/unbilled`
    pub fn unbilled(&self) -> super::PartnersBillingUnbilledReconciliation {
        super::PartnersBillingUnbilledReconciliation(self.0.name("unbilled"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.partners.billing.manifest`, such as `/reports/partners/billing/manifests/{id}`.
    PartnersBillingManifest: super::Entity = models::partners_billing::Manifest
}

impl PartnersBillingManifest {
    /// `GET /reports/partners/billing/manifests/{manifest-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/partners-billing-manifest-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PartnerBilling.Read.All`; application: `PartnerBilling.Read.All`.
    pub fn get(&self) -> Get<models::partners_billing::Manifest> {
        let sheet = "GET manifest: get
            partners-billing-manifest-get: PartnerBilling.Read.All | | PartnerBilling.Read.All
            /reports/partners/billing/manifests/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.partners.billing.operation`, such as `/reports/partners/billing/operations/{id}`.
    PartnersBillingOperation: super::Entity = models::partners_billing::Operation
}

impl PartnersBillingOperation {
    /// `GET /reports/partners/billing/operations/{operation-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/partners-billing-operation-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PartnerBilling.Read.All`; application: `PartnerBilling.Read.All`.
    pub fn get(&self) -> Get<models::partners_billing::Operation> {
        let sheet = "GET operation: get
            partners-billing-operation-get: PartnerBilling.Read.All | | PartnerBilling.Read.All
            /reports/partners/billing/operations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.partners.billing.unbilledReconciliation`, such as `/reports/partners/billing/reconciliation/unbilled`.
    PartnersBillingUnbilledReconciliation: super::Entity = models::partners_billing::UnbilledReconciliation
}

impl PartnersBillingUnbilledReconciliation {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::partners_billing::UnbilledReconciliation> {
        self.0.get("GET unbilledReconciliation: get")
    }

    /// `POST /reports/partners/billing/reconciliation/unbilled/microsoft.graph.partners.billing.export`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/partners-billing-unbilledreconciliation-export?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn export(
        &self,
        body: requests::unbilled_reconciliation::ExportRequest,
    ) -> Call<models::partners_billing::Operation> {
        let sheet = "POST unbilledReconciliation: export
            partners-billing-unbilledreconciliation-export: | |
            /reports/partners/billing/reconciliation/unbilled/microsoft.graph.partners.billing.export";
        self.0.name("microsoft.graph.partners.billing.export").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.partners.billing.unbilledUsage`, such as `/reports/partners/billing/usage/unbilled`.
    PartnersBillingUnbilledUsage: super::Entity = models::partners_billing::UnbilledUsage
}

impl PartnersBillingUnbilledUsage {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::partners_billing::UnbilledUsage> {
        self.0.get("GET unbilledUsage: get")
    }

    /// `POST /reports/partners/billing/usage/unbilled/microsoft.graph.partners.billing.export`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/partners-billing-unbilledusage-export?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PartnerBilling.Read.All`; application: `PartnerBilling.Read.All`.
    pub fn export(&self, body: requests::unbilled_usage::ExportRequest) -> Call<models::partners_billing::Operation> {
        let sheet = "POST unbilledUsage: export
            partners-billing-unbilledusage-export: PartnerBilling.Read.All | | PartnerBilling.Read.All
            /reports/partners/billing/usage/unbilled/microsoft.graph.partners.billing.export";
        self.0.name("microsoft.graph.partners.billing.export").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.report`, such as `/reports/deviceConfigurationUserActivity`.
    Report = models::Report
}

impl Report {
    /// `GET /reports/deviceConfigurationUserActivity` — deviceConfigurationUserActivity function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-reportroot-deviceconfigurationuseractivity?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-shared-reportroot-deviceconfigurationdeviceactivity?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-shared-reportroot-manageddeviceenrollmentfailuretrends?view=graph-rest-beta)
    /// Also: `/reports/deviceConfigurationDeviceActivity`, `/reports/managedDeviceEnrollmentFailureTrends`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`; application: `DeviceManagementConfiguration.Read.All`.
    pub fn get(&self) -> Get<models::Report> {
        let sheet = "GET reportRoot: get
            intune-shared-reportroot-deviceconfigurationuseractivity: DeviceManagementConfiguration.Read.All | | DeviceManagementConfiguration.Read.All
            /reports/deviceConfigurationUserActivity
            intune-shared-reportroot-deviceconfigurationdeviceactivity: DeviceManagementConfiguration.Read.All | | DeviceManagementConfiguration.Read.All
            /reports/deviceConfigurationDeviceActivity
            intune-shared-reportroot-manageddeviceenrollmentfailuretrends: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /reports/managedDeviceEnrollmentFailureTrends";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.appCredentialSignInActivity`, such as `/reports/appCredentialSignInActivities`.
    ReportRootAppCredentialSignInActivities[models::AppCredentialSignInActivity]
}

impl ReportRootAppCredentialSignInActivities {
    /// `GET /reports/appCredentialSignInActivities`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-appcredentialsigninactivities?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::AppCredentialSignInActivity> {
        let sheet = "GET reportRoot: list
            reportroot-list-appcredentialsigninactivities: | |
            /reports/appCredentialSignInActivities";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.applicationSignInDetailedSummary`, such as `/reports/applicationSignInDetailedSummary`.
    ReportRootApplicationSignInDetailedSummary[models::ApplicationSignInDetailedSummary]
}

impl ReportRootApplicationSignInDetailedSummary {
    /// `GET /reports/applicationSignInDetailedSummary` — List applicationSignInDetailedSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-applicationsignindetailedsummary?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    pub fn list(&self) -> List<models::ApplicationSignInDetailedSummary> {
        let sheet = "GET reportRoot: list
            reportroot-list-applicationsignindetailedsummary: Reports.Read.All | |
            /reports/applicationSignInDetailedSummary";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/reports/conditionalAccess`
    ReportRootConditionalAccess
}

impl ReportRootConditionalAccess {
    /// `…/getconditionalaccessimpactanalyzerdata`
    pub fn getconditionalaccessimpactanalyzerdata(
        &self,
    ) -> super::ReportRootConditionalAccessGetconditionalaccessimpactanalyzerdata
    {
        super::ReportRootConditionalAccessGetconditionalaccessimpactanalyzerdata(
            self.0.name("getconditionalaccessimpactanalyzerdata"),
        )
    }

    /// `…/getconditionalaccessperpolicyimpactsummary`
    pub fn getconditionalaccessperpolicyimpactsummary(
        &self,
    ) -> super::ReportRootConditionalAccessGetconditionalaccessperpolicyimpactsummary
    {
        super::ReportRootConditionalAccessGetconditionalaccessperpolicyimpactsummary(
            self.0.name("getconditionalaccessperpolicyimpactsummary"),
        )
    }

    /// `…/protectedApps`
    pub fn protected_apps(&self) -> super::ReportRootConditionalAccessProtectedApps {
        super::ReportRootConditionalAccessProtectedApps(self.0.name("protectedApps"))
    }

    /// `…/securityAlerts`
    pub fn security_alerts(&self) -> super::ReportRootConditionalAccessSecurityAlerts {
        super::ReportRootConditionalAccessSecurityAlerts(self.0.name("securityAlerts"))
    }

    /// `…/unprotectedapps`
    pub fn unprotectedapps(&self) -> super::ReportRootConditionalAccessUnprotectedapps {
        super::ReportRootConditionalAccessUnprotectedapps(self.0.name("unprotectedapps"))
    }
}

crate::runtime::node! {
    /// `/reports/conditionalAccess/getconditionalaccessimpactanalyzerdata`
    ReportRootConditionalAccessGetconditionalaccessimpactanalyzerdata
}

impl ReportRootConditionalAccessGetconditionalaccessimpactanalyzerdata {
    /// `GET /reports/conditionalAccess/getconditionalaccessimpactanalyzerdata`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `AuditLog.Read.All`; application: `AuditLog.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET reportRoot: get
            : AuditLog.Read.All | | AuditLog.Read.All
            /reports/conditionalAccess/getconditionalaccessimpactanalyzerdata";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/reports/conditionalAccess/getconditionalaccessperpolicyimpactsummary`
    ReportRootConditionalAccessGetconditionalaccessperpolicyimpactsummary
}

impl ReportRootConditionalAccessGetconditionalaccessperpolicyimpactsummary {
    /// `GET /reports/conditionalAccess/getconditionalaccessperpolicyimpactsummary`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `AuditLog.Read.All`; application: `AuditLog.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET reportRoot: get
            : AuditLog.Read.All | | AuditLog.Read.All
            /reports/conditionalAccess/getconditionalaccessperpolicyimpactsummary";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/reports/conditionalAccess/protectedApps`
    ReportRootConditionalAccessProtectedApps
}

impl ReportRootConditionalAccessProtectedApps {
    /// `GET /reports/conditionalAccess/protectedApps`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `AuditLog.Read.All`; application: `AuditLog.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET reportRoot: get
            : AuditLog.Read.All | | AuditLog.Read.All
            /reports/conditionalAccess/protectedApps";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/reports/conditionalAccess/securityAlerts`
    ReportRootConditionalAccessSecurityAlerts
}

impl ReportRootConditionalAccessSecurityAlerts {
    /// `GET /reports/conditionalAccess/securityAlerts`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `AuditLog.Read.All`; application: `AuditLog.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET reportRoot: get
            : AuditLog.Read.All | | AuditLog.Read.All
            /reports/conditionalAccess/securityAlerts";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/reports/conditionalAccess/unprotectedapps`
    ReportRootConditionalAccessUnprotectedapps
}

impl ReportRootConditionalAccessUnprotectedapps {
    /// `GET /reports/conditionalAccess/unprotectedapps`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `AuditLog.Read.All`; application: `AuditLog.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET reportRoot: get
            : AuditLog.Read.All | | AuditLog.Read.All
            /reports/conditionalAccess/unprotectedapps";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityCorrelation`, such as `/reports/correlations`.
    ReportRootCorrelations[models::IdentityCorrelation]
}

impl ReportRootCorrelations {
    /// `GET /reports/correlations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-correlations?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ProvisioningLog.Read.All`, `AuditLog.Read.All`; application: `AuditLog.Read.All`, `ProvisioningLog.Read.All`.
    pub fn list(&self) -> List<models::IdentityCorrelation> {
        let sheet = "GET reportRoot: list
            reportroot-list-correlations: ProvisioningLog.Read.All AuditLog.Read.All | | AuditLog.Read.All ProvisioningLog.Read.All
            /reports/correlations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.credentialUserRegistrationDetails`, such as `/reports/credentialUserRegistrationDetails`.
    ReportRootCredentialUserRegistrationDetails[models::CredentialUserRegistrationDetails]
}

impl ReportRootCredentialUserRegistrationDetails {
    /// `GET /reports/credentialUserRegistrationDetails` — List credentialUserRegistrationDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-credentialuserregistrationdetails?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn list(&self) -> List<models::CredentialUserRegistrationDetails> {
        let sheet = "GET reportRoot: list
            reportroot-list-credentialuserregistrationdetails: Reports.Read.All | | Reports.Read.All
            /reports/credentialUserRegistrationDetails";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/reports/enforcementNotices`
    ReportRootEnforcementNotices
}

impl ReportRootEnforcementNotices {
    /// `GET /reports/enforcementNotices`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET reportRoot: get
            : Reports.Read.All | |
            /reports/enforcementNotices";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/reports/getAppManagementAuditSummary`
    ReportRootGetAppManagementAuditSummary
}

impl ReportRootGetAppManagementAuditSummary {
    /// `GET /reports/getAppManagementAuditSummary`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `AuditLog.Read.All`; application: `AuditLog.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET reportRoot: get
            : AuditLog.Read.All | | AuditLog.Read.All
            /reports/getAppManagementAuditSummary";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/reports/getapiquota(period={period},servicearea={servicearea},appid={appid})`
    ReportRootGetapiquota
}

impl ReportRootGetapiquota {
    /// `GET /reports/getapiquota(period={period},servicearea={servicearea},appid={appid})`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET reportRoot: get
            : Reports.Read.All | |
            /reports/getapiquota(period={period},servicearea={servicearea},appid={appid})";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/reports/reconciliations`
    ReportRootReconciliations
}

impl ReportRootReconciliations {
    /// `…/provisioning`
    pub fn provisioning(&self) -> super::ReportRootReconciliationsProvisioning {
        super::ReportRootReconciliationsProvisioning(self.0.name("provisioning"))
    }
}

crate::runtime::node! {
    /// `/reports/reconciliations/provisioning`
    ReportRootReconciliationsProvisioning
}

impl ReportRootReconciliationsProvisioning {
    /// `GET /reports/reconciliations/provisioning`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `AuditLog.Read.All`, `Synchronization.ReadWrite.All`; application: `AuditLog.Read.All`, `Synchronization.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET reportRoot: list
            : AuditLog.Read.All Synchronization.ReadWrite.All | | AuditLog.Read.All Synchronization.ReadWrite.All
            /reports/reconciliations/provisioning";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ReportRootReconciliationsProvisioningId {
        super::ReportRootReconciliationsProvisioningId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/reports/reconciliations/provisioning/{id}`
    ReportRootReconciliationsProvisioningId
}

impl ReportRootReconciliationsProvisioningId {
    /// `GET /reports/reconciliations/provisioning/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `AuditLog.Read.All`, `Synchronization.ReadWrite.All`; application: `AuditLog.Read.All`, `Synchronization.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET reportRoot: get
            : AuditLog.Read.All Synchronization.ReadWrite.All | | AuditLog.Read.All Synchronization.ReadWrite.All
            /reports/reconciliations/provisioning/{id}";
        self.0.get(sheet)
    }

    /// `…/identities`
    pub fn identities(&self) -> super::ReportRootReconciliationsProvisioningIdIdentities {
        super::ReportRootReconciliationsProvisioningIdIdentities(self.0.name("identities"))
    }
}

crate::runtime::node! {
    /// `/reports/reconciliations/provisioning/{id}/identities`
    ReportRootReconciliationsProvisioningIdIdentities
}

impl ReportRootReconciliationsProvisioningIdIdentities {
    /// `GET /reports/reconciliations/provisioning/{id}/identities`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `AuditLog.Read.All`, `Synchronization.ReadWrite.All`; application: `AuditLog.Read.All`, `Synchronization.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET reportRoot: list
            : AuditLog.Read.All Synchronization.ReadWrite.All | | AuditLog.Read.All Synchronization.ReadWrite.All
            /reports/reconciliations/provisioning/{id}/identities";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ReportRootReconciliationsProvisioningIdIdentitiesId {
        super::ReportRootReconciliationsProvisioningIdIdentitiesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/reports/reconciliations/provisioning/{id}/identities/{id}`
    ReportRootReconciliationsProvisioningIdIdentitiesId
}

impl ReportRootReconciliationsProvisioningIdIdentitiesId {
    /// `GET /reports/reconciliations/provisioning/{id}/identities/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `AuditLog.Read.All`, `Synchronization.ReadWrite.All`; application: `AuditLog.Read.All`, `Synchronization.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET reportRoot: get
            : AuditLog.Read.All Synchronization.ReadWrite.All | | AuditLog.Read.All Synchronization.ReadWrite.All
            /reports/reconciliations/provisioning/{id}/identities/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.servicePrincipalSignInActivity`, such as `/reports/servicePrincipalSignInActivities`.
    ReportRootServicePrincipalSignInActivities[models::ServicePrincipalSignInActivity]
}

impl ReportRootServicePrincipalSignInActivities {
    /// `GET /reports/servicePrincipalSignInActivities`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-serviceprincipalsigninactivities?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::ServicePrincipalSignInActivity> {
        let sheet = "GET reportRoot: list
            reportroot-list-serviceprincipalsigninactivities: | |
            /reports/servicePrincipalSignInActivities";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userCredentialUsageDetails`, such as `/reports/userCredentialUsageDetails`.
    ReportRootUserCredentialUsageDetails[models::UserCredentialUsageDetails]
}

impl ReportRootUserCredentialUsageDetails {
    /// `GET /reports/userCredentialUsageDetails` — List usercredentialusagedetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/reportroot-list-usercredentialusagedetails?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn list(&self) -> List<models::UserCredentialUsageDetails> {
        let sheet = "GET reportRoot: list
            reportroot-list-usercredentialusagedetails: Reports.Read.All | | Reports.Read.All
            /reports/userCredentialUsageDetails";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.securityReportsRoot`, such as `/reports/security`.
    SecurityReportsRoot: super::Entity = models::SecurityReportsRoot
}

impl SecurityReportsRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::SecurityReportsRoot> {
        self.0.get("GET securityReportsRoot: get")
    }

    /// `GET /reports/security/getAttackSimulationRepeatOffenders`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/securityreportsroot-getattacksimulationrepeatoffenders?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn get_attack_simulation_repeat_offenders(&self) -> List<models::AttackSimulationRepeatOffender> {
        let sheet = "GET securityReportsRoot: get_attack_simulation_repeat_offenders
            securityreportsroot-getattacksimulationrepeatoffenders: AttackSimulation.Read.All | | AttackSimulation.Read.All
            /reports/security/getAttackSimulationRepeatOffenders";
        self.0.name("getAttackSimulationRepeatOffenders").list(sheet)
    }

    /// `GET /reports/security/getAttackSimulationSimulationUserCoverage`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/securityreportsroot-getattacksimulationsimulationusercoverage?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn get_attack_simulation_simulation_user_coverage(
        &self,
    ) -> List<models::AttackSimulationSimulationUserCoverage>
    {
        let sheet = "GET securityReportsRoot: get_attack_simulation_simulation_user_coverage
            securityreportsroot-getattacksimulationsimulationusercoverage: AttackSimulation.Read.All | | AttackSimulation.Read.All
            /reports/security/getAttackSimulationSimulationUserCoverage";
        self.0.name("getAttackSimulationSimulationUserCoverage").list(sheet)
    }

    /// `GET /reports/security/getAttackSimulationTrainingUserCoverage`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/securityreportsroot-getattacksimulationtrainingusercoverage?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AttackSimulation.Read.All`; application: `AttackSimulation.Read.All`.
    pub fn get_attack_simulation_training_user_coverage(&self) -> List<models::AttackSimulationTrainingUserCoverage> {
        let sheet = "GET securityReportsRoot: get_attack_simulation_training_user_coverage
            securityreportsroot-getattacksimulationtrainingusercoverage: AttackSimulation.Read.All | | AttackSimulation.Read.All
            /reports/security/getAttackSimulationTrainingUserCoverage";
        self.0.name("getAttackSimulationTrainingUserCoverage").list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.selfServiceSignUp`, such as `/auditLogs/signUps/{id}`.
    SelfServiceSignUp: super::Entity = models::SelfServiceSignUp
}

impl SelfServiceSignUp {
    /// `GET /auditLogs/signUps/{selfServiceSignUp-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/selfservicesignup-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AuditLog.Read.All`; application: `AuditLog.Read.All`.
    pub fn get(&self) -> Get<models::SelfServiceSignUp> {
        let sheet = "GET selfServiceSignUp: get
            selfservicesignup-get: AuditLog.Read.All | | AuditLog.Read.All
            /auditLogs/signUps/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.serviceActivity`, such as `/reports/serviceActivity`.
    ServiceActivity: super::Entity = models::ServiceActivity
}

impl ServiceActivity {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ServiceActivity> {
        self.0.get("GET serviceActivity: get")
    }

    /// `GET /reports/serviceActivity/getActiveUserMetricsForDesktopMailByReadEmail(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getactiveusermetricsfordesktopmailbyreademail?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceActivity-Exchange.Read.All`; application: `ServiceActivity-Exchange.Read.All`.
    pub fn get_active_user_metrics_for_desktop_mail_by_read_email(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_active_user_metrics_for_desktop_mail_by_read_email
            serviceactivity-getactiveusermetricsfordesktopmailbyreademail: ServiceActivity-Exchange.Read.All | | ServiceActivity-Exchange.Read.All
            /reports/serviceActivity/getActiveUserMetricsForDesktopMailByReadEmail(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getActiveUserMetricsForDesktopMailByReadEmail",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getActiveUserMetricsForEmailByModernAuthentication(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getactiveusermetricsforemailbymodernauthentication?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceActivity-Exchange.Read.All`; application: `ServiceActivity-Exchange.Read.All`.
    pub fn get_active_user_metrics_for_email_by_modern_authentication(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_active_user_metrics_for_email_by_modern_authentication
            serviceactivity-getactiveusermetricsforemailbymodernauthentication: ServiceActivity-Exchange.Read.All | | ServiceActivity-Exchange.Read.All
            /reports/serviceActivity/getActiveUserMetricsForEmailByModernAuthentication(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getActiveUserMetricsForEmailByModernAuthentication",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getActiveUserMetricsForExcelWeb(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getactiveusermetricsforexcelweb?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceActivity-Microsoft365Web.Read.All`; application: `ServiceActivity-Microsoft365Web.Read.All`.
    pub fn get_active_user_metrics_for_excel_web(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_active_user_metrics_for_excel_web
            serviceactivity-getactiveusermetricsforexcelweb: ServiceActivity-Microsoft365Web.Read.All | | ServiceActivity-Microsoft365Web.Read.All
            /reports/serviceActivity/getActiveUserMetricsForExcelWeb(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getActiveUserMetricsForExcelWeb",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getActiveUserMetricsForOneNoteWeb(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getactiveusermetricsforonenoteweb?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceActivity-Microsoft365Web.Read.All`; application: `ServiceActivity-Microsoft365Web.Read.All`.
    pub fn get_active_user_metrics_for_one_note_web(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_active_user_metrics_for_one_note_web
            serviceactivity-getactiveusermetricsforonenoteweb: ServiceActivity-Microsoft365Web.Read.All | | ServiceActivity-Microsoft365Web.Read.All
            /reports/serviceActivity/getActiveUserMetricsForOneNoteWeb(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getActiveUserMetricsForOneNoteWeb",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getActiveUserMetricsForOutlookMacByReadEmail(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getactiveusermetricsforoutlookmacbyreademail?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceActivity-Exchange.Read.All`; application: `ServiceActivity-Exchange.Read.All`.
    pub fn get_active_user_metrics_for_outlook_mac_by_read_email(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_active_user_metrics_for_outlook_mac_by_read_email
            serviceactivity-getactiveusermetricsforoutlookmacbyreademail: ServiceActivity-Exchange.Read.All | | ServiceActivity-Exchange.Read.All
            /reports/serviceActivity/getActiveUserMetricsForOutlookMacByReadEmail(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getActiveUserMetricsForOutlookMacByReadEmail",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getActiveUserMetricsForOutlookMobileByReadEmail(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getactiveusermetricsforoutlookmobilebyreademail?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceActivity-Exchange.Read.All`; application: `ServiceActivity-Exchange.Read.All`.
    pub fn get_active_user_metrics_for_outlook_mobile_by_read_email(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_active_user_metrics_for_outlook_mobile_by_read_email
            serviceactivity-getactiveusermetricsforoutlookmobilebyreademail: ServiceActivity-Exchange.Read.All | | ServiceActivity-Exchange.Read.All
            /reports/serviceActivity/getActiveUserMetricsForOutlookMobileByReadEmail(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getActiveUserMetricsForOutlookMobileByReadEmail",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getActiveUserMetricsForOutlookWebByAppOpening(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getactiveusermetricsforoutlookwebbyappopening?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceActivity-Exchange.Read.All`; application: `ServiceActivity-Exchange.Read.All`.
    pub fn get_active_user_metrics_for_outlook_web_by_app_opening(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_active_user_metrics_for_outlook_web_by_app_opening
            serviceactivity-getactiveusermetricsforoutlookwebbyappopening: ServiceActivity-Exchange.Read.All | | ServiceActivity-Exchange.Read.All
            /reports/serviceActivity/getActiveUserMetricsForOutlookWebByAppOpening(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getActiveUserMetricsForOutlookWebByAppOpening",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getActiveUserMetricsForOutlookWebByReadEmail(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getactiveusermetricsforoutlookwebbyreademail?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceActivity-Exchange.Read.All`; application: `ServiceActivity-Exchange.Read.All`.
    pub fn get_active_user_metrics_for_outlook_web_by_read_email(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_active_user_metrics_for_outlook_web_by_read_email
            serviceactivity-getactiveusermetricsforoutlookwebbyreademail: ServiceActivity-Exchange.Read.All | | ServiceActivity-Exchange.Read.All
            /reports/serviceActivity/getActiveUserMetricsForOutlookWebByReadEmail(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getActiveUserMetricsForOutlookWebByReadEmail",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getActiveUserMetricsForPowerPointWeb(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getactiveusermetricsforpowerpointweb?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceActivity-Microsoft365Web.Read.All`; application: `ServiceActivity-Microsoft365Web.Read.All`.
    pub fn get_active_user_metrics_for_power_point_web(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_active_user_metrics_for_power_point_web
            serviceactivity-getactiveusermetricsforpowerpointweb: ServiceActivity-Microsoft365Web.Read.All | | ServiceActivity-Microsoft365Web.Read.All
            /reports/serviceActivity/getActiveUserMetricsForPowerPointWeb(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getActiveUserMetricsForPowerPointWeb",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getActiveUserMetricsForVisioWeb(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getactiveusermetricsforvisioweb?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceActivity-Microsoft365Web.Read.All`; application: `ServiceActivity-Microsoft365Web.Read.All`.
    pub fn get_active_user_metrics_for_visio_web(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_active_user_metrics_for_visio_web
            serviceactivity-getactiveusermetricsforvisioweb: ServiceActivity-Microsoft365Web.Read.All | | ServiceActivity-Microsoft365Web.Read.All
            /reports/serviceActivity/getActiveUserMetricsForVisioWeb(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getActiveUserMetricsForVisioWeb",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getActiveUserMetricsForWordWeb(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getactiveusermetricsforwordweb?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceActivity-Microsoft365Web.Read.All`; application: `ServiceActivity-Microsoft365Web.Read.All`.
    pub fn get_active_user_metrics_for_word_web(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_active_user_metrics_for_word_web
            serviceactivity-getactiveusermetricsforwordweb: ServiceActivity-Microsoft365Web.Read.All | | ServiceActivity-Microsoft365Web.Read.All
            /reports/serviceActivity/getActiveUserMetricsForWordWeb(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getActiveUserMetricsForWordWeb",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getActiveUserMetricsForiOSOrAndroidMailByReadEmail(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getactiveusermetricsforiosorandroidmailbyreademail?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceActivity-Exchange.Read.All`; application: `ServiceActivity-Exchange.Read.All`.
    pub fn get_active_user_metrics_fori_os_or_android_mail_by_read_email(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_active_user_metrics_fori_os_or_android_mail_by_read_email
            serviceactivity-getactiveusermetricsforiosorandroidmailbyreademail: ServiceActivity-Exchange.Read.All | | ServiceActivity-Exchange.Read.All
            /reports/serviceActivity/getActiveUserMetricsForiOSOrAndroidMailByReadEmail(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getActiveUserMetricsForiOSOrAndroidMailByReadEmail",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getAudioStreamQoEMetricsForTeams(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getaudiostreamqoemetricsforteams?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceActivity-Teams.Read.All`; application: `ServiceActivity-Teams.Read.All`.
    pub fn get_audio_stream_qo_e_metrics_for_teams(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityPerformanceMetric> {
        let sheet = "GET serviceActivity: get_audio_stream_qo_e_metrics_for_teams
            serviceactivity-getaudiostreamqoemetricsforteams: ServiceActivity-Teams.Read.All | | ServiceActivity-Teams.Read.All
            /reports/serviceActivity/getAudioStreamQoEMetricsForTeams(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getAudioStreamQoEMetricsForTeams",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getAudioStreamsOverUdpMetricsForTeams(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getaudiostreamsoverudpmetricsforteams?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceActivity-Teams.Read.All`; application: `ServiceActivity-Teams.Read.All`.
    pub fn get_audio_streams_over_udp_metrics_for_teams(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityPerformanceMetric> {
        let sheet = "GET serviceActivity: get_audio_streams_over_udp_metrics_for_teams
            serviceactivity-getaudiostreamsoverudpmetricsforteams: ServiceActivity-Teams.Read.All | | ServiceActivity-Teams.Read.All
            /reports/serviceActivity/getAudioStreamsOverUdpMetricsForTeams(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getAudioStreamsOverUdpMetricsForTeams",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getConnectivityMetricsForExchange(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getconnectivitymetricsforexchange?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceActivity-Exchange.Read.All`; application: `ServiceActivity-Exchange.Read.All`.
    pub fn get_connectivity_metrics_for_exchange(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityPerformanceMetric> {
        let sheet = "GET serviceActivity: get_connectivity_metrics_for_exchange
            serviceactivity-getconnectivitymetricsforexchange: ServiceActivity-Exchange.Read.All | | ServiceActivity-Exchange.Read.All
            /reports/serviceActivity/getConnectivityMetricsForExchange(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getConnectivityMetricsForExchange",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getMessageVolumeMetricsForEmailDelivery(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getmessagevolumemetricsforemaildelivery?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceActivity-Exchange.Read.All`; application: `ServiceActivity-Exchange.Read.All`.
    pub fn get_message_volume_metrics_for_email_delivery(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_message_volume_metrics_for_email_delivery
            serviceactivity-getmessagevolumemetricsforemaildelivery: ServiceActivity-Exchange.Read.All | | ServiceActivity-Exchange.Read.All
            /reports/serviceActivity/getMessageVolumeMetricsForEmailDelivery(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getMessageVolumeMetricsForEmailDelivery",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getMessageVolumeMetricsForTeamsChat(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getmessagevolumemetricsforteamschat?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceActivity-Teams.Read.All`; application: `ServiceActivity-Teams.Read.All`.
    pub fn get_message_volume_metrics_for_teams_chat(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_message_volume_metrics_for_teams_chat
            serviceactivity-getmessagevolumemetricsforteamschat: ServiceActivity-Teams.Read.All | | ServiceActivity-Teams.Read.All
            /reports/serviceActivity/getMessageVolumeMetricsForTeamsChat(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getMessageVolumeMetricsForTeamsChat",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getMetricsForConditionalAccessBlockedSignIn(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getmetricsforconditionalaccessblockedsignin?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_metrics_for_conditional_access_blocked_sign_in(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_metrics_for_conditional_access_blocked_sign_in
            serviceactivity-getmetricsforconditionalaccessblockedsignin: Reports.Read.All | | Reports.Read.All
            /reports/serviceActivity/getMetricsForConditionalAccessBlockedSignIn(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getMetricsForConditionalAccessBlockedSignIn",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getMetricsForConditionalAccessCompliantDevicesSignInSuccess(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getmetricsforconditionalaccesscompliantdevicessigninsuccess?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_metrics_for_conditional_access_compliant_devices_sign_in_success(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_metrics_for_conditional_access_compliant_devices_sign_in_success
            serviceactivity-getmetricsforconditionalaccesscompliantdevicessigninsuccess: Reports.Read.All | | Reports.Read.All
            /reports/serviceActivity/getMetricsForConditionalAccessCompliantDevicesSignInSuccess(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getMetricsForConditionalAccessCompliantDevicesSignInSuccess",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getMetricsForConditionalAccessManagedDevicesSignInSuccess(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getmetricsforconditionalaccessmanageddevicessigninsuccess?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_metrics_for_conditional_access_managed_devices_sign_in_success(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_metrics_for_conditional_access_managed_devices_sign_in_success
            serviceactivity-getmetricsforconditionalaccessmanageddevicessigninsuccess: Reports.Read.All | | Reports.Read.All
            /reports/serviceActivity/getMetricsForConditionalAccessManagedDevicesSignInSuccess(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getMetricsForConditionalAccessManagedDevicesSignInSuccess",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getMetricsForMfaSignInFailure(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getmetricsformfasigninfailure?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_metrics_for_mfa_sign_in_failure(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_metrics_for_mfa_sign_in_failure
            serviceactivity-getmetricsformfasigninfailure: Reports.Read.All | | Reports.Read.All
            /reports/serviceActivity/getMetricsForMfaSignInFailure(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getMetricsForMfaSignInFailure",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getMetricsForMfaSignInSuccess(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getmetricsformfasigninsuccess?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_metrics_for_mfa_sign_in_success(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_metrics_for_mfa_sign_in_success
            serviceactivity-getmetricsformfasigninsuccess: Reports.Read.All | | Reports.Read.All
            /reports/serviceActivity/getMetricsForMfaSignInSuccess(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getMetricsForMfaSignInSuccess",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getMetricsForNetworkAccessInternetAppPolicyAllowedApps(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getmetricsfornetworkaccessinternetapppolicyallowedapps?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_metrics_for_network_access_internet_app_policy_allowed_apps(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_metrics_for_network_access_internet_app_policy_allowed_apps
            serviceactivity-getmetricsfornetworkaccessinternetapppolicyallowedapps: | |
            /reports/serviceActivity/getMetricsForNetworkAccessInternetAppPolicyAllowedApps(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getMetricsForNetworkAccessInternetAppPolicyAllowedApps",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getMetricsForNetworkAccessInternetAppPolicyAllowedUsers(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getmetricsfornetworkaccessinternetapppolicyallowedusers?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_metrics_for_network_access_internet_app_policy_allowed_users(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_metrics_for_network_access_internet_app_policy_allowed_users
            serviceactivity-getmetricsfornetworkaccessinternetapppolicyallowedusers: | |
            /reports/serviceActivity/getMetricsForNetworkAccessInternetAppPolicyAllowedUsers(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getMetricsForNetworkAccessInternetAppPolicyAllowedUsers",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getMetricsForNetworkAccessInternetAppPolicyBlockedApps(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getmetricsfornetworkaccessinternetapppolicyblockedapps?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_metrics_for_network_access_internet_app_policy_blocked_apps(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_metrics_for_network_access_internet_app_policy_blocked_apps
            serviceactivity-getmetricsfornetworkaccessinternetapppolicyblockedapps: | |
            /reports/serviceActivity/getMetricsForNetworkAccessInternetAppPolicyBlockedApps(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getMetricsForNetworkAccessInternetAppPolicyBlockedApps",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getMetricsForNetworkAccessInternetAppPolicyBlockedUsers(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getmetricsfornetworkaccessinternetapppolicyblockedusers?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_metrics_for_network_access_internet_app_policy_blocked_users(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_metrics_for_network_access_internet_app_policy_blocked_users
            serviceactivity-getmetricsfornetworkaccessinternetapppolicyblockedusers: | |
            /reports/serviceActivity/getMetricsForNetworkAccessInternetAppPolicyBlockedUsers(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getMetricsForNetworkAccessInternetAppPolicyBlockedUsers",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getMetricsForNetworkAccessPrivateAppUsersAllowedByConnector(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getmetricsfornetworkaccessprivateappusersallowedbyconnector?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_metrics_for_network_access_private_app_users_allowed_by_connector(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_metrics_for_network_access_private_app_users_allowed_by_connector
            serviceactivity-getmetricsfornetworkaccessprivateappusersallowedbyconnector: | |
            /reports/serviceActivity/getMetricsForNetworkAccessPrivateAppUsersAllowedByConnector(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getMetricsForNetworkAccessPrivateAppUsersAllowedByConnector",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getMetricsForNetworkAccessPrivateAppUsersBlockedByConnector(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getmetricsfornetworkaccessprivateappusersblockedbyconnector?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_metrics_for_network_access_private_app_users_blocked_by_connector(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_metrics_for_network_access_private_app_users_blocked_by_connector
            serviceactivity-getmetricsfornetworkaccessprivateappusersblockedbyconnector: | |
            /reports/serviceActivity/getMetricsForNetworkAccessPrivateAppUsersBlockedByConnector(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getMetricsForNetworkAccessPrivateAppUsersBlockedByConnector",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getMetricsForNetworkAccessPrivateAppsAllowedByConnector(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getmetricsfornetworkaccessprivateappsallowedbyconnector?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_metrics_for_network_access_private_apps_allowed_by_connector(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_metrics_for_network_access_private_apps_allowed_by_connector
            serviceactivity-getmetricsfornetworkaccessprivateappsallowedbyconnector: | |
            /reports/serviceActivity/getMetricsForNetworkAccessPrivateAppsAllowedByConnector(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getMetricsForNetworkAccessPrivateAppsAllowedByConnector",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getMetricsForNetworkAccessPrivateAppsBlockedByConnector(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getmetricsfornetworkaccessprivateappsblockedbyconnector?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_metrics_for_network_access_private_apps_blocked_by_connector(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_metrics_for_network_access_private_apps_blocked_by_connector
            serviceactivity-getmetricsfornetworkaccessprivateappsblockedbyconnector: | |
            /reports/serviceActivity/getMetricsForNetworkAccessPrivateAppsBlockedByConnector(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getMetricsForNetworkAccessPrivateAppsBlockedByConnector",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getMetricsForNetworkAccessRemoteNetworkBranchesAlive(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getmetricsfornetworkaccessremotenetworkbranchesalive?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_metrics_for_network_access_remote_network_branches_alive(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_metrics_for_network_access_remote_network_branches_alive
            serviceactivity-getmetricsfornetworkaccessremotenetworkbranchesalive: | |
            /reports/serviceActivity/getMetricsForNetworkAccessRemoteNetworkBranchesAlive(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getMetricsForNetworkAccessRemoteNetworkBranchesAlive",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getMetricsForNetworkAccessRemoteNetworkBranchesBGPConnected(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getmetricsfornetworkaccessremotenetworkbranchesbgpconnected?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_metrics_for_network_access_remote_network_branches_bgp_connected(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_metrics_for_network_access_remote_network_branches_bgp_connected
            serviceactivity-getmetricsfornetworkaccessremotenetworkbranchesbgpconnected: | |
            /reports/serviceActivity/getMetricsForNetworkAccessRemoteNetworkBranchesBGPConnected(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getMetricsForNetworkAccessRemoteNetworkBranchesBGPConnected",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getMetricsForNetworkAccessRemoteNetworkBranchesBGPDisconnected(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getmetricsfornetworkaccessremotenetworkbranchesbgpdisconnected?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_metrics_for_network_access_remote_network_branches_bgp_disconnected(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_metrics_for_network_access_remote_network_branches_bgp_disconnected
            serviceactivity-getmetricsfornetworkaccessremotenetworkbranchesbgpdisconnected: | |
            /reports/serviceActivity/getMetricsForNetworkAccessRemoteNetworkBranchesBGPDisconnected(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getMetricsForNetworkAccessRemoteNetworkBranchesBGPDisconnected",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getMetricsForNetworkAccessRemoteNetworkBranchesTunnelConnected(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getmetricsfornetworkaccessremotenetworkbranchestunnelconnected?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_metrics_for_network_access_remote_network_branches_tunnel_connected(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_metrics_for_network_access_remote_network_branches_tunnel_connected
            serviceactivity-getmetricsfornetworkaccessremotenetworkbranchestunnelconnected: | |
            /reports/serviceActivity/getMetricsForNetworkAccessRemoteNetworkBranchesTunnelConnected(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getMetricsForNetworkAccessRemoteNetworkBranchesTunnelConnected",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getMetricsForNetworkAccessRemoteNetworkBranchesTunnelDisconnected(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getmetricsfornetworkaccessremotenetworkbranchestunneldisconnected?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_metrics_for_network_access_remote_network_branches_tunnel_disconnected(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_metrics_for_network_access_remote_network_branches_tunnel_disconnected
            serviceactivity-getmetricsfornetworkaccessremotenetworkbranchestunneldisconnected: | |
            /reports/serviceActivity/getMetricsForNetworkAccessRemoteNetworkBranchesTunnelDisconnected(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getMetricsForNetworkAccessRemoteNetworkBranchesTunnelDisconnected",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getMetricsForSamlSignInSuccess(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getmetricsforsamlsigninsuccess?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Reports.Read.All`; application: `Reports.Read.All`.
    pub fn get_metrics_for_saml_sign_in_success(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_metrics_for_saml_sign_in_success
            serviceactivity-getmetricsforsamlsigninsuccess: Reports.Read.All | | Reports.Read.All
            /reports/serviceActivity/getMetricsForSamlSignInSuccess(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getMetricsForSamlSignInSuccess",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getUsageMetricsForTeamsByLaunch(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getusagemetricsforteamsbylaunch?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceActivity-Teams.Read.All`; application: `ServiceActivity-Teams.Read.All`.
    pub fn get_usage_metrics_for_teams_by_launch(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_usage_metrics_for_teams_by_launch
            serviceactivity-getusagemetricsforteamsbylaunch: ServiceActivity-Teams.Read.All | | ServiceActivity-Teams.Read.All
            /reports/serviceActivity/getUsageMetricsForTeamsByLaunch(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getUsageMetricsForTeamsByLaunch",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `GET /reports/serviceActivity/getUsageMetricsForTeamsByMeetingsJoined(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceactivity-getusagemetricsforteamsbymeetingsjoined?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ServiceActivity-Teams.Read.All`; application: `ServiceActivity-Teams.Read.All`.
    pub fn get_usage_metrics_for_teams_by_meetings_joined(
        &self,
        inclusive_interval_start_date_time: OffsetDateTime,
        exclusive_interval_end_date_time: OffsetDateTime,
        aggregation_interval_in_minutes: i32,
    ) -> List<models::ServiceActivityValueMetric> {
        let sheet = "GET serviceActivity: get_usage_metrics_for_teams_by_meetings_joined
            serviceactivity-getusagemetricsforteamsbymeetingsjoined: ServiceActivity-Teams.Read.All | | ServiceActivity-Teams.Read.All
            /reports/serviceActivity/getUsageMetricsForTeamsByMeetingsJoined(inclusiveIntervalStartDateTime={inclusiveIntervalStartDateTime},exclusiveIntervalEndDateTime={exclusiveIntervalEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0
            .function(
                "getUsageMetricsForTeamsByMeetingsJoined",
                &[
                    ("inclusiveIntervalStartDateTime", Argument::date_time(inclusive_interval_start_date_time)),
                    ("exclusiveIntervalEndDateTime", Argument::date_time(exclusive_interval_end_date_time)),
                    ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                ],
            )
            .list(sheet)
    }

    /// `…/getDeviceMetricsForOneDriveForBusinessBydownloadOnlineOnlyFiles(inclusiveStartDateTime={inclusiveStartDateTime},exclusiveEndDateTime={exclusiveEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    pub fn get_device_metrics_for_one_drive_for_business_bydownload_online_only_files(
        &self,
        inclusive_start_date_time: impl ::core::fmt::Display,
        exclusive_end_date_time: impl ::core::fmt::Display,
        aggregation_interval_in_minutes: impl ::core::fmt::Display,
    ) -> super::ServiceActivityGetDeviceMetricsForOneDriveForBusinessBydownloadOnlineOnlyFiles {
        super::ServiceActivityGetDeviceMetricsForOneDriveForBusinessBydownloadOnlineOnlyFiles(
            self
                .0
                .function(
                    "getDeviceMetricsForOneDriveForBusinessBydownloadOnlineOnlyFiles",
                    &[
                        ("inclusiveStartDateTime", Argument::bare(inclusive_start_date_time)),
                        ("exclusiveEndDateTime", Argument::bare(exclusive_end_date_time)),
                        ("aggregationIntervalInMinutes", Argument::bare(aggregation_interval_in_minutes)),
                    ],
                ),
        )
    }
}

crate::runtime::node! {
    /// `/reports/serviceActivity/getDeviceMetricsForOneDriveForBusinessBydownloadOnlineOnlyFiles(inclusiveStartDateTime={inclusiveStartDateTime},exclusiveEndDateTime={exclusiveEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ServiceActivityGetDeviceMetricsForOneDriveForBusinessBydownloadOnlineOnlyFiles
}

impl ServiceActivityGetDeviceMetricsForOneDriveForBusinessBydownloadOnlineOnlyFiles {
    /// `GET /reports/serviceActivity/getDeviceMetricsForOneDriveForBusinessBydownloadOnlineOnlyFiles(inclusiveStartDateTime={inclusiveStartDateTime},exclusiveEndDateTime={exclusiveEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ServiceActivity-OneDrive.Read.All`; application: `ServiceActivity-OneDrive.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET serviceActivity: get
            : ServiceActivity-OneDrive.Read.All | | ServiceActivity-OneDrive.Read.All
            /reports/serviceActivity/getDeviceMetricsForOneDriveForBusinessBydownloadOnlineOnlyFiles(inclusiveStartDateTime={inclusiveStartDateTime},exclusiveEndDateTime={exclusiveEndDateTime},aggregationIntervalInMinutes={aggregationIntervalInMinutes})";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.serviceLevelAgreementRoot`, such as `/reports/sla`.
    ServiceLevelAgreementRoot: super::Entity = models::ServiceLevelAgreementRoot
}

impl ServiceLevelAgreementRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ServiceLevelAgreementRoot> {
        self.0.get("GET serviceLevelAgreementRoot: get")
    }

    /// `…/azureADAuthentication`
    pub fn azure_ad_authentication(&self) -> super::AzureAdAuthentication {
        super::AzureAdAuthentication(self.0.name("azureADAuthentication"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.servicePrincipalSignInActivity`, such as `/reports/servicePrincipalSignInActivities/{id}`.
    ServicePrincipalSignInActivity: super::Entity = models::ServicePrincipalSignInActivity
}

impl ServicePrincipalSignInActivity {
    /// `GET /reports/servicePrincipalSignInActivities/{servicePrincipalSignInActivity-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipalsigninactivity-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::ServicePrincipalSignInActivity> {
        let sheet = "GET servicePrincipalSignInActivity: get
            serviceprincipalsigninactivity-get: | |
            /reports/servicePrincipalSignInActivities/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.signIn`, such as `/auditLogs/signIns/{id}`.
    SignIn: super::Entity = models::SignIn
}

impl SignIn {
    /// `GET /auditLogs/signIns/{id}` — Get signIn
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/signin-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AuditLog.Read.All`; application: `AuditLog.Read.All`.
    pub fn get(&self) -> Get<models::SignIn> {
        let sheet = "GET signIn: get
            signin-get: AuditLog.Read.All | | AuditLog.Read.All
            /auditLogs/signIns/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userInsightsRoot`, such as `/reports/userInsights`.
    UserInsightsRoot: super::Entity = models::UserInsightsRoot
}

impl UserInsightsRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::UserInsightsRoot> {
        self.0.get("GET userInsightsRoot: get")
    }

    /// `…/daily`
    pub fn daily(&self) -> super::DailyUserInsightMetricsRoot {
        super::DailyUserInsightMetricsRoot(self.0.name("daily"))
    }

    /// `…/monthly`
    pub fn monthly(&self) -> super::MonthlyUserInsightMetricsRoot {
        super::MonthlyUserInsightMetricsRoot(self.0.name("monthly"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userRegistrationDetails`, such as `/reports/authenticationMethods/userRegistrationDetails/{id}`.
    UserRegistrationDetails: super::Entity = models::UserRegistrationDetails
}

impl UserRegistrationDetails {
    /// `GET /reports/authenticationMethods/userRegistrationDetails/{userRegistrationDetailsId}` — Get userRegistrationDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userregistrationdetails-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AuditLog.Read.All`; application: `AuditLog.Read.All`.
    pub fn get(&self) -> Get<models::UserRegistrationDetails> {
        let sheet = "GET userRegistrationDetails: get
            userregistrationdetails-get: AuditLog.Read.All | | AuditLog.Read.All
            /reports/authenticationMethods/userRegistrationDetails/{id}";
        self.0.get(sheet)
    }
}
