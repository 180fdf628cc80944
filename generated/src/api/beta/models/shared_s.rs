// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Flags, OffsetDateTime, Parsed, Time, Uuid};

#[cfg(any(feature = "applications", feature = "directory", feature = "groups", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.samlSingleSignOnSettings`](https://learn.microsoft.com/graph/api/resources/samlsinglesignonsettings?view=graph-rest-beta)
    SamlSingleSignOnSettings = "microsoft.graph.samlSingleSignOnSettings";
    "relayState" RELAY_STATE, relay_state str -> Option<&str>, with_relay_state(String), "`relayState`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.scopeSensitivityLabels`, metadata
    ScopeSensitivityLabels = "microsoft.graph.scopeSensitivityLabels" {
        "microsoft.graph.allScopeSensitivityLabels",
        "microsoft.graph.enumeratedScopeSensitivityLabels",
    };
    "labelKind" LABEL_KIND, label_kind enumeration -> Option<super::LabelKind>, with_label_kind(super::LabelKind), "`labelKind`: `microsoft.graph.labelKind`, metadata";
}

#[cfg(any(feature = "directory", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.scopedRoleMembership`](https://learn.microsoft.com/graph/api/resources/scopedrolemembership?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ScopedRoleMembership: super::Entity = "microsoft.graph.scopedRoleMembership";
    inherited "id" ID, with_id(String), "`id`";
    "administrativeUnitId" ADMINISTRATIVE_UNIT_ID, administrative_unit_id str -> Option<&str>, with_administrative_unit_id(String), "`administrativeUnitId`: `Edm.String`";
    "roleId" ROLE_ID, role_id str -> Option<&str>, with_role_id(String), "`roleId`: `Edm.String`";
    "roleMemberInfo" ROLE_MEMBER_INFO, role_member_info model -> Option<&super::Identity>, with_role_member_info(super::Identity), "`roleMemberInfo`: `microsoft.graph.identity`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.searchResult`](https://learn.microsoft.com/graph/api/resources/searchresult?view=graph-rest-beta)
    SearchResult = "microsoft.graph.searchResult";
    "onClickTelemetryUrl" ON_CLICK_TELEMETRY_URL, on_click_telemetry_url str -> Option<&str>, with_on_click_telemetry_url(String), "`onClickTelemetryUrl`: `Edm.String`";
}

#[cfg(any(feature = "copilot", feature = "search"))]
crate::runtime::model! {
    /// `microsoft.graph.searchSensitivityLabelInfo`, metadata
    SearchSensitivityLabelInfo = "microsoft.graph.searchSensitivityLabelInfo";
    "color" COLOR, color str -> Option<&str>, with_color(String), "`color`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
    "sensitivityLabelId" SENSITIVITY_LABEL_ID, sensitivity_label_id str -> Option<&str>, with_sensitivity_label_id(String), "`sensitivityLabelId`: `Edm.String`, metadata";
    "tooltip" TOOLTIP, tooltip str -> Option<&str>, with_tooltip(String), "`tooltip`: `Edm.String`, metadata";
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.sectionGroup`](https://learn.microsoft.com/graph/api/resources/sectiongroup?view=graph-rest-beta), with the accessors of [`OnenoteEntityHierarchyModel`](super::OnenoteEntityHierarchyModel)
    SectionGroup: super::OnenoteEntityHierarchyModel, super::Entity = "microsoft.graph.sectionGroup";
    inherited "id" ID, with_id(String), "`id`";
    inherited "self" SELF, with_self(String), "`self`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "sectionGroupsUrl" SECTION_GROUPS_URL, section_groups_url str -> Option<&str>, with_section_groups_url(String), "`sectionGroupsUrl`: `Edm.String`, read-only" "Read-only.";
    "sectionsUrl" SECTIONS_URL, sections_url str -> Option<&str>, with_sections_url(String), "`sectionsUrl`: `Edm.String`, read-only" "Read-only.";
    "parentNotebook" PARENT_NOTEBOOK, parent_notebook model -> Option<&super::Notebook>, with_parent_notebook(super::Notebook), "`parentNotebook`: `microsoft.graph.notebook`, read-only" "Read-only.";
    "parentSectionGroup" PARENT_SECTION_GROUP, parent_section_group model -> Option<&super::SectionGroup>, with_parent_section_group(super::SectionGroup), "`parentSectionGroup`: `microsoft.graph.sectionGroup`, read-only" "Read-only.";
    "sectionGroups" SECTION_GROUPS, section_groups models -> Option<&[super::SectionGroup]>, with_section_groups(Vec<super::SectionGroup>), "`sectionGroups`: `Collection(microsoft.graph.sectionGroup)`, read-only" "Read-only. Nullable.";
    "sections" SECTIONS, sections models -> Option<&[super::OnenoteSection]>, with_sections(Vec<super::OnenoteSection>), "`sections`: `Collection(microsoft.graph.onenoteSection)`, read-only" "Read-only. Nullable.";
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.sectionLinks`](https://learn.microsoft.com/graph/api/resources/sectionlinks?view=graph-rest-beta)
    SectionLinks = "microsoft.graph.sectionLinks";
    "oneNoteClientUrl" ONE_NOTE_CLIENT_URL, one_note_client_url model -> Option<&super::ExternalLink>, with_one_note_client_url(super::ExternalLink), "`oneNoteClientUrl`: `microsoft.graph.externalLink`";
    "oneNoteWebUrl" ONE_NOTE_WEB_URL, one_note_web_url model -> Option<&super::ExternalLink>, with_one_note_web_url(super::ExternalLink), "`oneNoteWebUrl`: `microsoft.graph.externalLink`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.segmentConfiguration`, metadata
    SegmentConfiguration = "microsoft.graph.segmentConfiguration" {
        "microsoft.graph.ipSegmentConfiguration",
        "microsoft.graph.webSegmentConfiguration",
    }
}

#[cfg(any(feature = "calendar", feature = "mail", feature = "sites"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.sensitivity`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    Sensitivity = "microsoft.graph.sensitivity" {
        Normal = "normal",
        Personal = "personal",
        Private = "private",
        Confidential = "confidential",
    }
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// `microsoft.graph.sensitivityLabel`, metadata, with the accessors of [`Entity`](super::Entity)
    SensitivityLabel: super::Entity = "microsoft.graph.sensitivityLabel";
    inherited "id" ID, with_id(String), "`id`";
    "actionSource" ACTION_SOURCE, action_source enumeration -> Option<super::LabelActionSource>, with_action_source(super::LabelActionSource), "`actionSource`: `microsoft.graph.labelActionSource`, metadata";
    "applicableTo" APPLICABLE_TO, applicable_to flags -> Option<Flags<super::SensitivityLabelTarget>>, with_applicable_to(Flags<super::SensitivityLabelTarget>), "`applicableTo`: `microsoft.graph.sensitivityLabelTarget`, metadata";
    "applicationMode" APPLICATION_MODE, application_mode enumeration -> Option<super::ApplicationMode>, with_application_mode(super::ApplicationMode), "`applicationMode`: `microsoft.graph.applicationMode`, metadata";
    "autoTooltip" AUTO_TOOLTIP, auto_tooltip str -> Option<&str>, with_auto_tooltip(String), "`autoTooltip`: `Edm.String`, metadata";
    "color" COLOR, color str -> Option<&str>, with_color(String), "`color`: `Edm.String`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "hasProtection" HAS_PROTECTION, has_protection bool -> Option<bool>, with_has_protection(bool), "`hasProtection`: `Edm.Boolean`, metadata";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`, metadata";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "isEndpointProtectionEnabled" IS_ENDPOINT_PROTECTION_ENABLED, is_endpoint_protection_enabled bool -> Option<bool>, with_is_endpoint_protection_enabled(bool), "`isEndpointProtectionEnabled`: `Edm.Boolean`, metadata";
    "isScopedToUser" IS_SCOPED_TO_USER, is_scoped_to_user bool -> Option<bool>, with_is_scoped_to_user(bool), "`isScopedToUser`: `Edm.Boolean`, metadata";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
    "toolTip" TOOL_TIP, tool_tip str -> Option<&str>, with_tool_tip(String), "`toolTip`: `Edm.String`, metadata";
    "rights" RIGHTS, rights model -> Option<&super::UsageRightsIncluded>, with_rights(super::UsageRightsIncluded), "`rights`: `microsoft.graph.usageRightsIncluded`, metadata" if (feature = "security");
    "sublabels" SUBLABELS, sublabels models -> Option<&[super::SensitivityLabel]>, with_sublabels(Vec<super::SensitivityLabel>), "`sublabels`: `Collection(microsoft.graph.sensitivityLabel)`, metadata";
}

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.sensitivityLabelAssignment`](https://learn.microsoft.com/graph/api/resources/sensitivitylabelassignment?view=graph-rest-beta)
    SensitivityLabelAssignment = "microsoft.graph.sensitivityLabelAssignment";
    "assignmentMethod" ASSIGNMENT_METHOD, assignment_method enumeration -> Option<super::SensitivityLabelAssignmentMethod>, with_assignment_method(super::SensitivityLabelAssignmentMethod), "`assignmentMethod`: `microsoft.graph.sensitivityLabelAssignmentMethod`" "Possible values are: standard, privileged, auto, unknownFutureValue.";
    "sensitivityLabelId" SENSITIVITY_LABEL_ID, sensitivity_label_id str -> Option<&str>, with_sensitivity_label_id(String), "`sensitivityLabelId`: `Edm.String`";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`";
    "labels" LABELS, labels model -> Option<&super::ExtractSensitivityLabelsResult>, with_labels(super::ExtractSensitivityLabelsResult), "`labels`: `microsoft.graph.extractSensitivityLabelsResult`, not in the metadata" if (feature = "files");
}

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.sensitivityLabelAssignmentMethod`](https://learn.microsoft.com/graph/api/resources/sensitivitylabelassignment?view=graph-rest-beta)
    SensitivityLabelAssignmentMethod = "microsoft.graph.sensitivityLabelAssignmentMethod" {
        Standard = "standard",
        Privileged = "privileged",
        Auto = "auto",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.sensitivityLabelTarget`, metadata
    SensitivityLabelTarget = "microsoft.graph.sensitivityLabelTarget" {
        Email = "email",
        Site = "site",
        UnifiedGroup = "unifiedGroup",
        Teamwork = "teamwork",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// `microsoft.graph.sensitivityPolicySettings`, metadata, with the accessors of [`Entity`](super::Entity)
    SensitivityPolicySettings: super::Entity = "microsoft.graph.sensitivityPolicySettings";
    inherited "id" ID, with_id(String), "`id`";
    "applicableTo" APPLICABLE_TO, applicable_to flags -> Option<Flags<super::SensitivityLabelTarget>>, with_applicable_to(Flags<super::SensitivityLabelTarget>), "`applicableTo`: `microsoft.graph.sensitivityLabelTarget`, metadata";
    "downgradeSensitivityRequiresJustification" DOWNGRADE_SENSITIVITY_REQUIRES_JUSTIFICATION, downgrade_sensitivity_requires_justification bool -> Option<bool>, with_downgrade_sensitivity_requires_justification(bool), "`downgradeSensitivityRequiresJustification`: `Edm.Boolean`, metadata";
    "helpWebUrl" HELP_WEB_URL, help_web_url str -> Option<&str>, with_help_web_url(String), "`helpWebUrl`: `Edm.String`, metadata";
    "isMandatory" IS_MANDATORY, is_mandatory bool -> Option<bool>, with_is_mandatory(bool), "`isMandatory`: `Edm.Boolean`, metadata";
}

#[cfg(any(feature = "applications", feature = "directory", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.servicePlanInfo`](https://learn.microsoft.com/graph/api/resources/serviceplaninfo?view=graph-rest-beta)
    ServicePlanInfo = "microsoft.graph.servicePlanInfo";
    "servicePlanId" SERVICE_PLAN_ID, service_plan_id guid -> Parsed<Uuid>, with_service_plan_id(Uuid), "`servicePlanId`: `Edm.Guid`";
    "servicePlanName" SERVICE_PLAN_NAME, service_plan_name str -> Option<&str>, with_service_plan_name(String), "`servicePlanName`: `Edm.String`";
    "provisioningStatus" PROVISIONING_STATUS, provisioning_status str -> Option<&str>, with_provisioning_status(String), "`provisioningStatus`: `Edm.String`" "Possible values are: Success, Disabled, ErrorStatus, PendingInput, PendingActivation, PendingProvisioning.";
    "appliesTo" APPLIES_TO, applies_to str -> Option<&str>, with_applies_to(String), "`appliesTo`: `Edm.String`" "Possible values are: User, Company.";
}

#[cfg(any(feature = "applications", feature = "directory", feature = "groups", feature = "users"))]
crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.servicePrincipal`](https://learn.microsoft.com/graph/api/resources/serviceprincipal?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    ServicePrincipal: super::DirectoryObject, super::Entity = "microsoft.graph.servicePrincipal" {
        "microsoft.graph.agentIdentity",
        "microsoft.graph.agentIdentityBlueprintPrincipal",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "accountEnabled" ACCOUNT_ENABLED, account_enabled bool -> Option<bool>, with_account_enabled(bool), "`accountEnabled`: `Edm.Boolean`";
    "addIns" ADD_INS, add_ins models -> Option<&[super::AddIn]>, with_add_ins(Vec<super::AddIn>), "`addIns`: `Collection(microsoft.graph.addIn)`";
    "alternativeNames" ALTERNATIVE_NAMES, alternative_names strs -> Option<Vec<&str>>, with_alternative_names(Vec<String>), "`alternativeNames`: `Collection(Edm.String)`";
    "appDescription" APP_DESCRIPTION, app_description str -> Option<&str>, with_app_description(String), "`appDescription`: `Edm.String`";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "applicationTemplateId" APPLICATION_TEMPLATE_ID, application_template_id str -> Option<&str>, with_application_template_id(String), "`applicationTemplateId`: `Edm.String`, read-only" "Read-only.";
    "appOwnerOrganizationId" APP_OWNER_ORGANIZATION_ID, app_owner_organization_id guid -> Parsed<Uuid>, with_app_owner_organization_id(Uuid), "`appOwnerOrganizationId`: `Edm.Guid`";
    "appRoleAssignmentRequired" APP_ROLE_ASSIGNMENT_REQUIRED, app_role_assignment_required bool -> Option<bool>, with_app_role_assignment_required(bool), "`appRoleAssignmentRequired`: `Edm.Boolean`" "Not nullable.";
    "appRoles" APP_ROLES, app_roles models -> Option<&[super::AppRole]>, with_app_roles(Vec<super::AppRole>), "`appRoles`: `Collection(microsoft.graph.appRole)`" "Not nullable.";
    "customSecurityAttributes" CUSTOM_SECURITY_ATTRIBUTES, custom_security_attributes model -> Option<&super::CustomSecurityAttributeValue>, with_custom_security_attributes(super::CustomSecurityAttributeValue), "`customSecurityAttributes`: `microsoft.graph.customSecurityAttributeValue`" "Nullable.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "disabledByMicrosoftStatus" DISABLED_BY_MICROSOFT_STATUS, disabled_by_microsoft_status str -> Option<&str>, with_disabled_by_microsoft_status(String), "`disabledByMicrosoftStatus`: `Edm.String`" "Possible values are: null, NotDisabled, DisabledDueToViolationOfServicesAgreement.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "errorUrl" ERROR_URL, error_url str -> Option<&str>, with_error_url(String), "`errorUrl`: `Edm.String`";
    "homepage" HOMEPAGE, homepage str -> Option<&str>, with_homepage(String), "`homepage`: `Edm.String`";
    "info" INFO, info model -> Option<&super::InformationalUrl>, with_info(super::InformationalUrl), "`info`: `microsoft.graph.informationalUrl`";
    "keyCredentials" KEY_CREDENTIALS, key_credentials models -> Option<&[super::KeyCredential]>, with_key_credentials(Vec<super::KeyCredential>), "`keyCredentials`: `Collection(microsoft.graph.keyCredential)`" "Not nullable.";
    "loginUrl" LOGIN_URL, login_url str -> Option<&str>, with_login_url(String), "`loginUrl`: `Edm.String`";
    "logoutUrl" LOGOUT_URL, logout_url str -> Option<&str>, with_logout_url(String), "`logoutUrl`: `Edm.String`";
    "notes" NOTES, notes str -> Option<&str>, with_notes(String), "`notes`: `Edm.String`";
    "notificationEmailAddresses" NOTIFICATION_EMAIL_ADDRESSES, notification_email_addresses strs -> Option<Vec<&str>>, with_notification_email_addresses(Vec<String>), "`notificationEmailAddresses`: `Collection(Edm.String)`";
    "passwordCredentials" PASSWORD_CREDENTIALS, password_credentials models -> Option<&[super::PasswordCredential]>, with_password_credentials(Vec<super::PasswordCredential>), "`passwordCredentials`: `Collection(microsoft.graph.passwordCredential)`" "Not nullable.";
    "passwordSingleSignOnSettings" PASSWORD_SINGLE_SIGN_ON_SETTINGS, password_single_sign_on_settings model -> Option<&super::PasswordSingleSignOnSettings>, with_password_single_sign_on_settings(super::PasswordSingleSignOnSettings), "`passwordSingleSignOnSettings`: `microsoft.graph.passwordSingleSignOnSettings`, read-only" "Read-only.";
    "preferredSingleSignOnMode" PREFERRED_SINGLE_SIGN_ON_MODE, preferred_single_sign_on_mode str -> Option<&str>, with_preferred_single_sign_on_mode(String), "`preferredSingleSignOnMode`: `Edm.String`" "Possible values are: password, saml, notSupported, oidc.";
    "preferredTokenSigningKeyEndDateTime" PREFERRED_TOKEN_SIGNING_KEY_END_DATE_TIME, preferred_token_signing_key_end_date_time date_time -> Parsed<OffsetDateTime>, with_preferred_token_signing_key_end_date_time(OffsetDateTime), "`preferredTokenSigningKeyEndDateTime`: `Edm.DateTimeOffset`";
    "preferredTokenSigningKeyThumbprint" PREFERRED_TOKEN_SIGNING_KEY_THUMBPRINT, preferred_token_signing_key_thumbprint str -> Option<&str>, with_preferred_token_signing_key_thumbprint(String), "`preferredTokenSigningKeyThumbprint`: `Edm.String`";
    "publishedPermissionScopes" PUBLISHED_PERMISSION_SCOPES, published_permission_scopes models -> Option<&[super::PermissionScope]>, with_published_permission_scopes(Vec<super::PermissionScope>), "`publishedPermissionScopes`: `Collection(microsoft.graph.permissionScope)`" "Not nullable.";
    "replyUrls" REPLY_URLS, reply_urls strs -> Option<Vec<&str>>, with_reply_urls(Vec<String>), "`replyUrls`: `Collection(Edm.String)`" "Not nullable.";
    "samlMetadataUrl" SAML_METADATA_URL, saml_metadata_url str -> Option<&str>, with_saml_metadata_url(String), "`samlMetadataUrl`: `Edm.String`";
    "samlSingleSignOnSettings" SAML_SINGLE_SIGN_ON_SETTINGS, saml_single_sign_on_settings model -> Option<&super::SamlSingleSignOnSettings>, with_saml_single_sign_on_settings(super::SamlSingleSignOnSettings), "`samlSingleSignOnSettings`: `microsoft.graph.samlSingleSignOnSettings`";
    "servicePrincipalNames" SERVICE_PRINCIPAL_NAMES, service_principal_names strs -> Option<Vec<&str>>, with_service_principal_names(Vec<String>), "`servicePrincipalNames`: `Collection(Edm.String)`" "Not nullable.";
    "servicePrincipalType" SERVICE_PRINCIPAL_TYPE, service_principal_type str -> Option<&str>, with_service_principal_type(String), "`servicePrincipalType`: `Edm.String`";
    "signInAudience" SIGN_IN_AUDIENCE, sign_in_audience str -> Option<&str>, with_sign_in_audience(String), "`signInAudience`: `Edm.String`, read-only" "Read-only. Possible values are: AzureADMyOrg, AzureADMultipleOrgs, AzureADandPersonalMicrosoftAccount, PersonalMicrosoftAccount.";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`" "Not nullable.";
    "tokenEncryptionKeyId" TOKEN_ENCRYPTION_KEY_ID, token_encryption_key_id guid -> Parsed<Uuid>, with_token_encryption_key_id(Uuid), "`tokenEncryptionKeyId`: `Edm.Guid`, type of the metadata";
    "verifiedPublisher" VERIFIED_PUBLISHER, verified_publisher model -> Option<&super::VerifiedPublisher>, with_verified_publisher(super::VerifiedPublisher), "`verifiedPublisher`: `microsoft.graph.verifiedPublisher`";
    "createdByAppId" CREATED_BY_APP_ID, created_by_app_id str -> Option<&str>, with_created_by_app_id(String), "`createdByAppId`: `Edm.String`, metadata";
    "isDisabled" IS_DISABLED, is_disabled bool -> Option<bool>, with_is_disabled(bool), "`isDisabled`: `Edm.Boolean`, metadata";
    "publisherName" PUBLISHER_NAME, publisher_name str -> Option<&str>, with_publisher_name(String), "`publisherName`: `Edm.String`, metadata";
    "useCustomTokenSigningKey" USE_CUSTOM_TOKEN_SIGNING_KEY, use_custom_token_signing_key bool -> Option<bool>, with_use_custom_token_signing_key(bool), "`useCustomTokenSigningKey`: `Edm.Boolean`, not in the metadata";
    "appManagementPolicies" APP_MANAGEMENT_POLICIES, app_management_policies models -> Option<&[super::AppManagementPolicy]>, with_app_management_policies(Vec<super::AppManagementPolicy>), "`appManagementPolicies`: `Collection(microsoft.graph.appManagementPolicy)`" if (any(feature = "applications", feature = "authentication"));
    "appRoleAssignedTo" APP_ROLE_ASSIGNED_TO, app_role_assigned_to models -> Option<&[super::AppRoleAssignment]>, with_app_role_assigned_to(Vec<super::AppRoleAssignment>), "`appRoleAssignedTo`: `Collection(microsoft.graph.appRoleAssignment)`, type of the metadata" if (any(feature = "applications", feature = "groups", feature = "users"));
    "appRoleAssignments" APP_ROLE_ASSIGNMENTS, app_role_assignments models -> Option<&[super::AppRoleAssignment]>, with_app_role_assignments(Vec<super::AppRoleAssignment>), "`appRoleAssignments`: `Collection(microsoft.graph.appRoleAssignment)`" if (any(feature = "applications", feature = "groups", feature = "users"));
    "claimsMappingPolicies" CLAIMS_MAPPING_POLICIES, claims_mapping_policies models -> Option<&[super::ClaimsMappingPolicy]>, with_claims_mapping_policies(Vec<super::ClaimsMappingPolicy>), "`claimsMappingPolicies`: `Collection(microsoft.graph.claimsMappingPolicy)`" if (any(feature = "applications", feature = "authentication"));
    "createdObjects" CREATED_OBJECTS, created_objects models -> Option<&[super::DirectoryObject]>, with_created_objects(Vec<super::DirectoryObject>), "`createdObjects`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "delegatedPermissionClassifications" DELEGATED_PERMISSION_CLASSIFICATIONS, delegated_permission_classifications models -> Option<&[super::DelegatedPermissionClassification]>, with_delegated_permission_classifications(Vec<super::DelegatedPermissionClassification>), "`delegatedPermissionClassifications`: `Collection(microsoft.graph.delegatedPermissionClassification)`" if (feature = "applications");
    "endpoints" ENDPOINTS, endpoints models -> Option<&[super::Endpoint]>, with_endpoints(Vec<super::Endpoint>), "`endpoints`: `Collection(microsoft.graph.endpoint)`" if (feature = "groups");
    "homeRealmDiscoveryPolicies" HOME_REALM_DISCOVERY_POLICIES, home_realm_discovery_policies models -> Option<&[super::HomeRealmDiscoveryPolicy]>, with_home_realm_discovery_policies(Vec<super::HomeRealmDiscoveryPolicy>), "`homeRealmDiscoveryPolicies`: `Collection(microsoft.graph.homeRealmDiscoveryPolicy)`" if (any(feature = "applications", feature = "authentication"));
    "memberOf" MEMBER_OF, member_of models -> Option<&[super::DirectoryObject]>, with_member_of(Vec<super::DirectoryObject>), "`memberOf`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "oauth2PermissionGrants" OAUTH2_PERMISSION_GRANTS, oauth2_permission_grants models -> Option<&[super::Oauth2PermissionGrant]>, with_oauth2_permission_grants(Vec<super::Oauth2PermissionGrant>), "`oauth2PermissionGrants`: `Collection(microsoft.graph.oAuth2PermissionGrant)`, read-only" "Read-only. Nullable." if (any(feature = "applications", feature = "users"));
    "ownedObjects" OWNED_OBJECTS, owned_objects models -> Option<&[super::DirectoryObject]>, with_owned_objects(Vec<super::DirectoryObject>), "`ownedObjects`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "owners" OWNERS, owners models -> Option<&[super::DirectoryObject]>, with_owners(Vec<super::DirectoryObject>), "`owners`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "tokenIssuancePolicies" TOKEN_ISSUANCE_POLICIES, token_issuance_policies models -> Option<&[super::TokenIssuancePolicy]>, with_token_issuance_policies(Vec<super::TokenIssuancePolicy>), "`tokenIssuancePolicies`: `Collection(microsoft.graph.tokenIssuancePolicy)`" if (any(feature = "applications", feature = "authentication"));
    "tokenLifetimePolicies" TOKEN_LIFETIME_POLICIES, token_lifetime_policies models -> Option<&[super::TokenLifetimePolicy]>, with_token_lifetime_policies(Vec<super::TokenLifetimePolicy>), "`tokenLifetimePolicies`: `Collection(microsoft.graph.tokenLifetimePolicy)`" if (any(feature = "applications", feature = "authentication"));
    "claimsPolicy" CLAIMS_POLICY, claims_policy model -> Option<&super::CustomClaimsPolicy>, with_claims_policy(super::CustomClaimsPolicy), "`claimsPolicy`: `microsoft.graph.customClaimsPolicy`, metadata" if (feature = "applications");
    "federatedIdentityCredentials" FEDERATED_IDENTITY_CREDENTIALS, federated_identity_credentials models -> Option<&[super::FederatedIdentityCredential]>, with_federated_identity_credentials(Vec<super::FederatedIdentityCredential>), "`federatedIdentityCredentials`: `Collection(microsoft.graph.federatedIdentityCredential)`, metadata" if (feature = "applications");
    "licenseDetails" LICENSE_DETAILS, license_details models -> Option<&[super::LicenseDetails]>, with_license_details(Vec<super::LicenseDetails>), "`licenseDetails`: `Collection(microsoft.graph.licenseDetails)`, metadata" if (any(feature = "applications", feature = "users"));
    "lifecycle" LIFECYCLE, lifecycle model -> Option<&super::identity_governance::IdentityLifecycle>, with_lifecycle(super::identity_governance::IdentityLifecycle), "`lifecycle`: `microsoft.graph.identityGovernance.identityLifecycle`, metadata" if (any(feature = "applications", feature = "governance"));
    "permissionGrantPreApprovalPolicies" PERMISSION_GRANT_PRE_APPROVAL_POLICIES, permission_grant_pre_approval_policies models -> Option<&[super::PermissionGrantPreApprovalPolicy]>, with_permission_grant_pre_approval_policies(Vec<super::PermissionGrantPreApprovalPolicy>), "`permissionGrantPreApprovalPolicies`: `Collection(microsoft.graph.permissionGrantPreApprovalPolicy)`, metadata" if (any(feature = "applications", feature = "authentication"));
    "remoteDesktopSecurityConfiguration" REMOTE_DESKTOP_SECURITY_CONFIGURATION, remote_desktop_security_configuration model -> Option<&super::RemoteDesktopSecurityConfiguration>, with_remote_desktop_security_configuration(super::RemoteDesktopSecurityConfiguration), "`remoteDesktopSecurityConfiguration`: `microsoft.graph.remoteDesktopSecurityConfiguration`, metadata" if (feature = "applications");
    "synchronization" SYNCHRONIZATION, synchronization model -> Option<&super::Synchronization>, with_synchronization(super::Synchronization), "`synchronization`: `microsoft.graph.synchronization`, metadata" if (feature = "applications");
    "transitiveMemberOf" TRANSITIVE_MEMBER_OF, transitive_member_of models -> Option<&[super::DirectoryObject]>, with_transitive_member_of(Vec<super::DirectoryObject>), "`transitiveMemberOf`: `Collection(microsoft.graph.directoryObject)`, metadata";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.servicePrincipalLockConfiguration`, metadata
    ServicePrincipalLockConfiguration = "microsoft.graph.servicePrincipalLockConfiguration";
    "allProperties" ALL_PROPERTIES, all_properties bool -> Option<bool>, with_all_properties(bool), "`allProperties`: `Edm.Boolean`, metadata";
    "credentialsWithUsageSign" CREDENTIALS_WITH_USAGE_SIGN, credentials_with_usage_sign bool -> Option<bool>, with_credentials_with_usage_sign(bool), "`credentialsWithUsageSign`: `Edm.Boolean`, metadata";
    "credentialsWithUsageVerify" CREDENTIALS_WITH_USAGE_VERIFY, credentials_with_usage_verify bool -> Option<bool>, with_credentials_with_usage_verify(bool), "`credentialsWithUsageVerify`: `Edm.Boolean`, metadata";
    "enforcementScope" ENFORCEMENT_SCOPE, enforcement_scope enumeration -> Option<super::ServicePrincipalLockScope>, with_enforcement_scope(super::ServicePrincipalLockScope), "`enforcementScope`: `microsoft.graph.servicePrincipalLockScope`, metadata";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "tokenEncryptionKeyId" TOKEN_ENCRYPTION_KEY_ID, token_encryption_key_id bool -> Option<bool>, with_token_encryption_key_id(bool), "`tokenEncryptionKeyId`: `Edm.Boolean`, metadata";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.servicePrincipalLockScope`, metadata
    ServicePrincipalLockScope = "microsoft.graph.servicePrincipalLockScope" {
        NotConfigured = "notConfigured",
        ForeignTenantOnly = "foreignTenantOnly",
        Everywhere = "everywhere",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.serviceProvisioningError`, metadata
    ServiceProvisioningError = "microsoft.graph.serviceProvisioningError" {
        "microsoft.graph.serviceProvisioningResourceError",
        "microsoft.graph.serviceProvisioningXmlError",
    };
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "isResolved" IS_RESOLVED, is_resolved bool -> Option<bool>, with_is_resolved(bool), "`isResolved`: `Edm.Boolean`, metadata";
    "serviceInstance" SERVICE_INSTANCE, service_instance str -> Option<&str>, with_service_instance(String), "`serviceInstance`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.serviceProvisioningLinkedResourceErrorDetail`, metadata, with the accessors of [`ServiceProvisioningResourceErrorDetail`](super::ServiceProvisioningResourceErrorDetail)
    ServiceProvisioningLinkedResourceErrorDetail: super::ServiceProvisioningResourceErrorDetail = "microsoft.graph.serviceProvisioningLinkedResourceErrorDetail";
    inherited "code" CODE, with_code(String), "`code`";
    inherited "details" DETAILS, with_details(String), "`details`";
    inherited "message" MESSAGE, with_message(String), "`message`";
    "propertyName" PROPERTY_NAME, property_name str -> Option<&str>, with_property_name(String), "`propertyName`: `Edm.String`, metadata";
    "target" TARGET, target str -> Option<&str>, with_target(String), "`target`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.serviceProvisioningResourceError`, metadata, with the accessors of [`ServiceProvisioningError`](super::ServiceProvisioningError)
    ServiceProvisioningResourceError: super::ServiceProvisioningError = "microsoft.graph.serviceProvisioningResourceError";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "isResolved" IS_RESOLVED, with_is_resolved(bool), "`isResolved`";
    inherited "serviceInstance" SERVICE_INSTANCE, with_service_instance(String), "`serviceInstance`";
    "errors" ERRORS, errors models -> Option<&[super::ServiceProvisioningResourceErrorDetail]>, with_errors(Vec<super::ServiceProvisioningResourceErrorDetail>), "`errors`: `Collection(microsoft.graph.serviceProvisioningResourceErrorDetail)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.serviceProvisioningResourceErrorDetail`, metadata
    ServiceProvisioningResourceErrorDetail = "microsoft.graph.serviceProvisioningResourceErrorDetail" {
        "microsoft.graph.serviceProvisioningLinkedResourceErrorDetail",
    };
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
    "details" DETAILS, details str -> Option<&str>, with_details(String), "`details`: `Edm.String`, metadata";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.serviceProvisioningXmlError`, metadata, with the accessors of [`ServiceProvisioningError`](super::ServiceProvisioningError)
    ServiceProvisioningXmlError: super::ServiceProvisioningError = "microsoft.graph.serviceProvisioningXmlError";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "isResolved" IS_RESOLVED, with_is_resolved(bool), "`isResolved`";
    inherited "serviceInstance" SERVICE_INSTANCE, with_service_instance(String), "`serviceInstance`";
    "errorDetail" ERROR_DETAIL, error_detail str -> Option<&str>, with_error_detail(String), "`errorDetail`: `Edm.String`, metadata";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.shareAction`](https://learn.microsoft.com/graph/api/resources/shareaction?view=graph-rest-beta)
    ShareAction = "microsoft.graph.shareAction";
    "recipients" RECIPIENTS, recipients models -> Option<&[super::IdentitySet]>, with_recipients(Vec<super::IdentitySet>), "`recipients`: `Collection(microsoft.graph.identitySet)`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// `microsoft.graph.sharePointGroupIdentity`, metadata, with the accessors of [`Identity`](super::Identity)
    SharePointGroupIdentity: super::Identity = "microsoft.graph.sharePointGroupIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "principalId" PRINCIPAL_ID, principal_id str -> Option<&str>, with_principal_id(String), "`principalId`: `Edm.String`, metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.sharePointIdentity`](https://learn.microsoft.com/graph/api/resources/sharepointidentity?view=graph-rest-beta), with the accessors of [`Identity`](super::Identity)
    SharePointIdentity: super::Identity = "microsoft.graph.sharePointIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "loginName" LOGIN_NAME, login_name str -> Option<&str>, with_login_name(String), "`loginName`: `Edm.String`";
    "thumbnails" THUMBNAILS, thumbnails models -> Option<&[super::ThumbnailSet]>, with_thumbnails(Vec<super::ThumbnailSet>), "`thumbnails`: `Collection(microsoft.graph.thumbnailSet)`, read-only, not in the metadata" "Read-only. Nullable.";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.sharePointIdentitySet`](https://learn.microsoft.com/graph/api/resources/sharepointidentityset?view=graph-rest-beta), with the accessors of [`IdentitySet`](super::IdentitySet)
    SharePointIdentitySet: super::IdentitySet = "microsoft.graph.sharePointIdentitySet";
    inherited "application" APPLICATION, with_application(super::Identity), "`application`";
    inherited "conversation" CONVERSATION, with_conversation(super::Identity), "`conversation`";
    inherited "conversationIdentityType" CONVERSATION_IDENTITY_TYPE, with_conversation_identity_type(super::Identity), "`conversationIdentityType`";
    inherited "device" DEVICE, with_device(super::Identity), "`device`";
    inherited "phone" PHONE, with_phone(super::Identity), "`phone`";
    inherited "user" USER, with_user(super::Identity), "`user`";
    "group" GROUP, group model -> Option<&super::Identity>, with_group(super::Identity), "`group`: `microsoft.graph.identity`" "Optional.";
    "siteUser" SITE_USER, site_user model -> Option<&super::SharePointIdentity>, with_site_user(super::SharePointIdentity), "`siteUser`: `microsoft.graph.sharePointIdentity`" "Optional.";
    "siteGroup" SITE_GROUP, site_group model -> Option<&super::SharePointIdentity>, with_site_group(super::SharePointIdentity), "`siteGroup`: `microsoft.graph.sharePointIdentity`" "Optional.";
    "sharePointGroup" SHARE_POINT_GROUP, share_point_group model -> Option<&super::SharePointGroupIdentity>, with_share_point_group(super::SharePointGroupIdentity), "`sharePointGroup`: `microsoft.graph.sharePointGroupIdentity`, metadata";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.sharePointSharingAbilities`, metadata
    SharePointSharingAbilities = "microsoft.graph.sharePointSharingAbilities";
    "anyoneLinkAbilities" ANYONE_LINK_ABILITIES, anyone_link_abilities model -> Option<&super::LinkScopeAbilities>, with_anyone_link_abilities(super::LinkScopeAbilities), "`anyoneLinkAbilities`: `microsoft.graph.linkScopeAbilities`, metadata";
    "directSharingAbilities" DIRECT_SHARING_ABILITIES, direct_sharing_abilities model -> Option<&super::DirectSharingAbilities>, with_direct_sharing_abilities(super::DirectSharingAbilities), "`directSharingAbilities`: `microsoft.graph.directSharingAbilities`, metadata";
    "organizationLinkAbilities" ORGANIZATION_LINK_ABILITIES, organization_link_abilities model -> Option<&super::LinkScopeAbilities>, with_organization_link_abilities(super::LinkScopeAbilities), "`organizationLinkAbilities`: `microsoft.graph.linkScopeAbilities`, metadata";
    "specificPeopleLinkAbilities" SPECIFIC_PEOPLE_LINK_ABILITIES, specific_people_link_abilities model -> Option<&super::LinkScopeAbilities>, with_specific_people_link_abilities(super::LinkScopeAbilities), "`specificPeopleLinkAbilities`: `microsoft.graph.linkScopeAbilities`, metadata";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.shared`](https://learn.microsoft.com/graph/api/resources/shared?view=graph-rest-beta)
    Shared = "microsoft.graph.shared";
    "owner" OWNER, owner model -> Option<&super::IdentitySet>, with_owner(super::IdentitySet), "`owner`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "scope" SCOPE, scope str -> Option<&str>, with_scope(String), "`scope`: `Edm.String`, read-only" "Read-only.";
    "sharedBy" SHARED_BY, shared_by model -> Option<&super::IdentitySet>, with_shared_by(super::IdentitySet), "`sharedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "sharedDateTime" SHARED_DATE_TIME, shared_date_time date_time -> Parsed<OffsetDateTime>, with_shared_date_time(OffsetDateTime), "`sharedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.sharedDriveItem`](https://learn.microsoft.com/graph/api/resources/shareddriveitem?view=graph-rest-beta), with the accessors of [`BaseItem`](super::BaseItem)
    SharedDriveItem: super::BaseItem, super::Entity = "microsoft.graph.sharedDriveItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdByUser" CREATED_BY_USER, with_created_by_user(super::User), "`createdByUser`";
    inherited "lastModifiedByUser" LAST_MODIFIED_BY_USER, with_last_modified_by_user(super::User), "`lastModifiedByUser`";
    "owner" OWNER, owner model -> Option<&super::IdentitySet>, with_owner(super::IdentitySet), "`owner`: `microsoft.graph.identitySet`";
    "root" ROOT, root model -> Option<&super::DriveItem>, with_root(super::DriveItem), "`root`: `microsoft.graph.driveItem`";
    "driveItem" DRIVE_ITEM, drive_item model -> Option<&super::DriveItem>, with_drive_item(super::DriveItem), "`driveItem`: `microsoft.graph.driveItem`";
    "list" LIST, list model -> Option<&super::List>, with_list(super::List), "`list`: `microsoft.graph.list`" if (feature = "sites");
    "listItem" LIST_ITEM, list_item model -> Option<&super::ListItem>, with_list_item(super::ListItem), "`listItem`: `microsoft.graph.listItem`" if (feature = "sites");
    "permission" PERMISSION, permission model -> Option<&super::Permission>, with_permission(super::Permission), "`permission`: `microsoft.graph.permission`";
    "site" SITE, site model -> Option<&super::Site>, with_site(super::Site), "`site`: `microsoft.graph.site`";
    "items" ITEMS, items models -> Option<&[super::DriveItem]>, with_items(Vec<super::DriveItem>), "`items`: `Collection(microsoft.graph.driveItem)`";
}

#[cfg(
    any(
        feature = "files",
        feature = "onenote",
        feature = "security",
        feature = "sites",
        feature = "tasks",
        feature = "teams"
    )
)]
crate::runtime::model! {
    /// [`microsoft.graph.sharepointIds`](https://learn.microsoft.com/graph/api/resources/sharepointids?view=graph-rest-beta)
    SharepointIds = "microsoft.graph.sharepointIds";
    "listId" LIST_ID, list_id str -> Option<&str>, with_list_id(String), "`listId`: `Edm.String`";
    "listItemId" LIST_ITEM_ID, list_item_id str -> Option<&str>, with_list_item_id(String), "`listItemId`: `Edm.String`";
    "listItemUniqueId" LIST_ITEM_UNIQUE_ID, list_item_unique_id str -> Option<&str>, with_list_item_unique_id(String), "`listItemUniqueId`: `Edm.String`";
    "siteId" SITE_ID, site_id str -> Option<&str>, with_site_id(String), "`siteId`: `Edm.String`";
    "siteUrl" SITE_URL, site_url str -> Option<&str>, with_site_url(String), "`siteUrl`: `Edm.String`";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`";
    "webId" WEB_ID, web_id str -> Option<&str>, with_web_id(String), "`webId`: `Edm.String`";
}

#[cfg(any(feature = "admin", feature = "sites"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.sharingCapabilities`, metadata
    SharingCapabilities = "microsoft.graph.sharingCapabilities" {
        Disabled = "disabled",
        ExternalUserSharingOnly = "externalUserSharingOnly",
        ExternalUserAndGuestSharing = "externalUserAndGuestSharing",
        ExistingExternalUserSharingOnly = "existingExternalUserSharingOnly",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.sharingInvitation`](https://learn.microsoft.com/graph/api/resources/sharinginvitation?view=graph-rest-beta)
    SharingInvitation = "microsoft.graph.sharingInvitation";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`, read-only" "Read-only.";
    "invitedBy" INVITED_BY, invited_by model -> Option<&super::IdentitySet>, with_invited_by(super::IdentitySet), "`invitedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "signInRequired" SIGN_IN_REQUIRED, sign_in_required bool -> Option<bool>, with_sign_in_required(bool), "`signInRequired`: `Edm.Boolean`, read-only" "Read-only.";
    "redeemedBy" REDEEMED_BY, redeemed_by str -> Option<&str>, with_redeemed_by(String), "`redeemedBy`: `Edm.String`, metadata";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.sharingLink`](https://learn.microsoft.com/graph/api/resources/sharinglink?view=graph-rest-beta)
    SharingLink = "microsoft.graph.sharingLink";
    "application" APPLICATION, application model -> Option<&super::Identity>, with_application(super::Identity), "`application`: `microsoft.graph.identity`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "scope" SCOPE, scope str -> Option<&str>, with_scope(String), "`scope`: `Edm.String`";
    "preventsDownload" PREVENTS_DOWNLOAD, prevents_download bool -> Option<bool>, with_prevents_download(bool), "`preventsDownload`: `Edm.Boolean`";
    "webHtml" WEB_HTML, web_html str -> Option<&str>, with_web_html(String), "`webHtml`: `Edm.String`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
    "configuratorUrl" CONFIGURATOR_URL, configurator_url str -> Option<&str>, with_configurator_url(String), "`configuratorUrl`: `Edm.String`, metadata";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.sharingLinkExpirationStatus`, metadata
    SharingLinkExpirationStatus = "microsoft.graph.sharingLinkExpirationStatus";
    "defaultExpirationInDays" DEFAULT_EXPIRATION_IN_DAYS, default_expiration_in_days i32 -> Option<i32>, with_default_expiration_in_days(i32), "`defaultExpirationInDays`: `Edm.Int32`, metadata";
    "disabledReason" DISABLED_REASON, disabled_reason str -> Option<&str>, with_disabled_reason(String), "`disabledReason`: `Edm.String`, metadata";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`, metadata";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.sharingLinkVariants`, metadata
    SharingLinkVariants = "microsoft.graph.sharingLinkVariants";
    "addressBarLinkPermission" ADDRESS_BAR_LINK_PERMISSION, address_bar_link_permission enumeration -> Option<super::SharingRole>, with_address_bar_link_permission(super::SharingRole), "`addressBarLinkPermission`: `microsoft.graph.sharingRole`, metadata";
    "allowEmbed" ALLOW_EMBED, allow_embed model -> Option<&super::SharingOperationStatus>, with_allow_embed(super::SharingOperationStatus), "`allowEmbed`: `microsoft.graph.sharingOperationStatus`, metadata";
    "passwordProtected" PASSWORD_PROTECTED, password_protected model -> Option<&super::SharingOperationStatus>, with_password_protected(super::SharingOperationStatus), "`passwordProtected`: `microsoft.graph.sharingOperationStatus`, metadata";
    "requiresAuthentication" REQUIRES_AUTHENTICATION, requires_authentication model -> Option<&super::SharingOperationStatus>, with_requires_authentication(super::SharingOperationStatus), "`requiresAuthentication`: `microsoft.graph.sharingOperationStatus`, metadata";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.sharingOperationStatus`, metadata
    SharingOperationStatus = "microsoft.graph.sharingOperationStatus";
    "disabledReason" DISABLED_REASON, disabled_reason str -> Option<&str>, with_disabled_reason(String), "`disabledReason`: `Edm.String`, metadata";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`, metadata";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.sharingRole`, metadata
    SharingRole = "microsoft.graph.sharingRole" {
        None = "none",
        View = "view",
        Edit = "edit",
        ManageList = "manageList",
        Review = "review",
        RestrictedView = "restrictedView",
        SubmitOnly = "submitOnly",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.sharingScope`, metadata
    SharingScope = "microsoft.graph.sharingScope" {
        Anyone = "anyone",
        Organization = "organization",
        SpecificPeople = "specificPeople",
        Anonymous = "anonymous",
        Users = "users",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.sharingViewpoint`, metadata
    SharingViewpoint = "microsoft.graph.sharingViewpoint";
    "defaultSharingLink" DEFAULT_SHARING_LINK, default_sharing_link model -> Option<&super::DefaultSharingLink>, with_default_sharing_link(super::DefaultSharingLink), "`defaultSharingLink`: `microsoft.graph.defaultSharingLink`, metadata";
    "sharingAbilities" SHARING_ABILITIES, sharing_abilities model -> Option<&super::SharePointSharingAbilities>, with_sharing_abilities(super::SharePointSharingAbilities), "`sharingAbilities`: `microsoft.graph.sharePointSharingAbilities`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.signInActivity`](https://learn.microsoft.com/graph/api/resources/signinactivity?view=graph-rest-beta)
    SignInActivity = "microsoft.graph.signInActivity";
    "lastSignInDateTime" LAST_SIGN_IN_DATE_TIME, last_sign_in_date_time date_time -> Parsed<OffsetDateTime>, with_last_sign_in_date_time(OffsetDateTime), "`lastSignInDateTime`: `Edm.DateTimeOffset`";
    "lastSignInRequestId" LAST_SIGN_IN_REQUEST_ID, last_sign_in_request_id str -> Option<&str>, with_last_sign_in_request_id(String), "`lastSignInRequestId`: `Edm.String`";
    "lastNonInteractiveSignInDateTime" LAST_NON_INTERACTIVE_SIGN_IN_DATE_TIME, last_non_interactive_sign_in_date_time date_time -> Parsed<OffsetDateTime>, with_last_non_interactive_sign_in_date_time(OffsetDateTime), "`lastNonInteractiveSignInDateTime`: `Edm.DateTimeOffset`";
    "lastNonInteractiveSignInRequestId" LAST_NON_INTERACTIVE_SIGN_IN_REQUEST_ID, last_non_interactive_sign_in_request_id str -> Option<&str>, with_last_non_interactive_sign_in_request_id(String), "`lastNonInteractiveSignInRequestId`: `Edm.String`";
    "lastSuccessfulSignInDateTime" LAST_SUCCESSFUL_SIGN_IN_DATE_TIME, last_successful_sign_in_date_time date_time -> Parsed<OffsetDateTime>, with_last_successful_sign_in_date_time(OffsetDateTime), "`lastSuccessfulSignInDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastSuccessfulSignInRequestId" LAST_SUCCESSFUL_SIGN_IN_REQUEST_ID, last_successful_sign_in_request_id str -> Option<&str>, with_last_successful_sign_in_request_id(String), "`lastSuccessfulSignInRequestId`: `Edm.String`, metadata";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.signInAudienceRestrictionsBase`, metadata
    SignInAudienceRestrictionsBase = "microsoft.graph.signInAudienceRestrictionsBase" {
        "microsoft.graph.allowedTenantsAudience",
        "microsoft.graph.unrestrictedAudience",
    };
    "kind" KIND, kind enumeration -> Option<super::Kind>, with_kind(super::Kind), "`kind`: `microsoft.graph.kind`, metadata";
}

#[cfg(any(feature = "authentication", feature = "reports"))]
crate::runtime::model! {
    /// [`microsoft.graph.signInLocation`](https://learn.microsoft.com/graph/api/resources/signinlocation?view=graph-rest-beta)
    SignInLocation = "microsoft.graph.signInLocation";
    "city" CITY, city str -> Option<&str>, with_city(String), "`city`: `Edm.String`";
    "countryOrRegion" COUNTRY_OR_REGION, country_or_region str -> Option<&str>, with_country_or_region(String), "`countryOrRegion`: `Edm.String`";
    "geoCoordinates" GEO_COORDINATES, geo_coordinates model -> Option<&super::GeoCoordinates>, with_geo_coordinates(super::GeoCoordinates), "`geoCoordinates`: `microsoft.graph.geoCoordinates`";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.singleSignOnMode`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SingleSignOnMode = "microsoft.graph.singleSignOnMode" {
        None = "none",
        OnPremisesKerberos = "onPremisesKerberos",
        AadHeaderBased = "aadHeaderBased",
        PingHeaderBased = "pingHeaderBased",
        Saml = "saml",
        OauthToken = "oAuthToken",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.singleUser`](https://learn.microsoft.com/graph/api/resources/singleuser?view=graph-rest-beta), with the accessors of [`UserSet`](super::UserSet)
    SingleUser: super::UserSet = "microsoft.graph.singleUser";
    inherited "isBackup" IS_BACKUP, with_is_backup(bool), "`isBackup`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(any(feature = "calendar", feature = "contacts", feature = "mail"))]
crate::runtime::model! {
    /// [`microsoft.graph.singleValueLegacyExtendedProperty`](https://learn.microsoft.com/graph/api/resources/singlevaluelegacyextendedproperty?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    SingleValueLegacyExtendedProperty: super::Entity = "microsoft.graph.singleValueLegacyExtendedProperty";
    inherited "id" ID, with_id(String), "`id`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "onenote", feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.site`](https://learn.microsoft.com/graph/api/resources/site?view=graph-rest-beta), with the accessors of [`BaseItem`](super::BaseItem)
    Site: super::BaseItem, super::Entity = "microsoft.graph.site";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    inherited "createdByUser" CREATED_BY_USER, with_created_by_user(super::User), "`createdByUser`";
    inherited "lastModifiedByUser" LAST_MODIFIED_BY_USER, with_last_modified_by_user(super::User), "`lastModifiedByUser`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "root" ROOT, root model -> Option<&super::Root>, with_root(super::Root), "`root`: `microsoft.graph.root`, read-only" "Read-only.";
    "settings" SETTINGS, settings model -> Option<&super::SiteSettings>, with_settings(super::SiteSettings), "`settings`: `microsoft.graph.siteSettings`, read-only" "Read-only.";
    "sharepointIds" SHAREPOINT_IDS, sharepoint_ids model -> Option<&super::SharepointIds>, with_sharepoint_ids(super::SharepointIds), "`sharepointIds`: `microsoft.graph.sharepointIds`, read-only" "Read-only.";
    "siteCollection" SITE_COLLECTION, site_collection model -> Option<&super::SiteCollection>, with_site_collection(super::SiteCollection), "`siteCollection`: `microsoft.graph.siteCollection`, read-only" "Read-only.";
    "deleted" DELETED, deleted model -> Option<&super::Deleted>, with_deleted(super::Deleted), "`deleted`: `microsoft.graph.deleted`, metadata";
    "isPersonalSite" IS_PERSONAL_SITE, is_personal_site bool -> Option<bool>, with_is_personal_site(bool), "`isPersonalSite`: `Edm.Boolean`, metadata";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`, metadata";
    "lockState" LOCK_STATE, lock_state enumeration -> Option<super::SiteLockState>, with_lock_state(super::SiteLockState), "`lockState`: `microsoft.graph.siteLockState`, metadata";
    "ownerIdentityToResolve" OWNER_IDENTITY_TO_RESOLVE, owner_identity_to_resolve model -> Option<&super::IdentityInput>, with_owner_identity_to_resolve(super::IdentityInput), "`ownerIdentityToResolve`: `microsoft.graph.identityInput`, metadata";
    "shareByEmailEnabled" SHARE_BY_EMAIL_ENABLED, share_by_email_enabled bool -> Option<bool>, with_share_by_email_enabled(bool), "`shareByEmailEnabled`: `Edm.Boolean`, metadata";
    "template" TEMPLATE, template enumeration -> Option<super::SiteTemplateType>, with_template(super::SiteTemplateType), "`template`: `microsoft.graph.siteTemplateType`, metadata";
    "analytics" ANALYTICS, analytics model -> Option<&super::ItemAnalytics>, with_analytics(super::ItemAnalytics), "`analytics`: `microsoft.graph.itemAnalytics`" if (any(feature = "files", feature = "sites"));
    "columns" COLUMNS, columns models -> Option<&[super::ColumnDefinition]>, with_columns(Vec<super::ColumnDefinition>), "`columns`: `Collection(microsoft.graph.columnDefinition)`" if (feature = "sites");
    "contentTypes" CONTENT_TYPES, content_types models -> Option<&[super::ContentType]>, with_content_types(Vec<super::ContentType>), "`contentTypes`: `Collection(microsoft.graph.contentType)`" if (feature = "sites");
    "drive" DRIVE, drive model -> Option<&super::Drive>, with_drive(super::Drive), "`drive`: `microsoft.graph.drive`" if (any(feature = "files", feature = "sites", feature = "tasks"));
    "drives" DRIVES, drives models -> Option<&[super::Drive]>, with_drives(Vec<super::Drive>), "`drives`: `Collection(microsoft.graph.drive)`" if (any(feature = "files", feature = "sites", feature = "tasks"));
    "items" ITEMS, items models -> Option<&[super::BaseItem]>, with_items(Vec<super::BaseItem>), "`items`: `Collection(microsoft.graph.baseItem)`";
    "lists" LISTS, lists models -> Option<&[super::List]>, with_lists(Vec<super::List>), "`lists`: `Collection(microsoft.graph.list)`" if (feature = "sites");
    "operations" OPERATIONS, operations models -> Option<&[super::RichLongRunningOperation]>, with_operations(Vec<super::RichLongRunningOperation>), "`operations`: `Collection(microsoft.graph.richLongRunningOperation)`" if (feature = "sites");
    "pages" PAGES, pages models -> Option<&[super::BaseSitePage]>, with_pages(Vec<super::BaseSitePage>), "`pages`: `Collection(microsoft.graph.baseSitePage)`, type of the metadata" if (feature = "sites");
    "permissions" PERMISSIONS, permissions models -> Option<&[super::Permission]>, with_permissions(Vec<super::Permission>), "`permissions`: `Collection(microsoft.graph.permission)`" "Nullable." if (any(feature = "files", feature = "sites"));
    "sites" SITES, sites models -> Option<&[super::Site]>, with_sites(Vec<super::Site>), "`sites`: `Collection(microsoft.graph.site)`";
    "termStore" TERM_STORE, term_store model -> Option<&super::term_store::Store>, with_term_store(super::term_store::Store), "`termStore`: `microsoft.graph.termStore.store`" if (feature = "sites");
    "externalColumns" EXTERNAL_COLUMNS, external_columns models -> Option<&[super::ColumnDefinition]>, with_external_columns(Vec<super::ColumnDefinition>), "`externalColumns`: `Collection(microsoft.graph.columnDefinition)`" if (feature = "sites");
    "contentModels" CONTENT_MODELS, content_models models -> Option<&[super::ContentModel]>, with_content_models(Vec<super::ContentModel>), "`contentModels`: `Collection(microsoft.graph.contentModel)`, metadata" if (feature = "sites");
    "documentProcessingJobs" DOCUMENT_PROCESSING_JOBS, document_processing_jobs models -> Option<&[super::DocumentProcessingJob]>, with_document_processing_jobs(Vec<super::DocumentProcessingJob>), "`documentProcessingJobs`: `Collection(microsoft.graph.documentProcessingJob)`, metadata" if (feature = "sites");
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`, metadata" if (any(feature = "directory", feature = "files", feature = "groups", feature = "sites", feature = "tasks", feature = "users"));
    "informationProtection" INFORMATION_PROTECTION, information_protection model -> Option<&super::InformationProtection>, with_information_protection(super::InformationProtection), "`informationProtection`: `microsoft.graph.informationProtection`, metadata" if (any(feature = "security", feature = "sites"));
    "onenote" ONENOTE, onenote model -> Option<&super::Onenote>, with_onenote(super::Onenote), "`onenote`: `microsoft.graph.onenote`, metadata" if (any(feature = "onenote", feature = "sites"));
    "pageTemplates" PAGE_TEMPLATES, page_templates models -> Option<&[super::PageTemplate]>, with_page_templates(Vec<super::PageTemplate>), "`pageTemplates`: `Collection(microsoft.graph.pageTemplate)`, metadata" if (feature = "sites");
    "recycleBin" RECYCLE_BIN, recycle_bin model -> Option<&super::RecycleBin>, with_recycle_bin(super::RecycleBin), "`recycleBin`: `microsoft.graph.recycleBin`, metadata" if (feature = "sites");
}

#[cfg(any(feature = "files", feature = "onenote", feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// `microsoft.graph.siteArchivalDetails`, metadata
    SiteArchivalDetails = "microsoft.graph.siteArchivalDetails";
    "archiveStatus" ARCHIVE_STATUS, archive_status enumeration -> Option<super::SiteArchiveStatus>, with_archive_status(super::SiteArchiveStatus), "`archiveStatus`: `microsoft.graph.siteArchiveStatus`, metadata";
    "archivedBy" ARCHIVED_BY, archived_by model -> Option<&super::IdentitySet>, with_archived_by(super::IdentitySet), "`archivedBy`: `microsoft.graph.identitySet`, metadata";
    "archivedDateTime" ARCHIVED_DATE_TIME, archived_date_time date_time -> Parsed<OffsetDateTime>, with_archived_date_time(OffsetDateTime), "`archivedDateTime`: `Edm.DateTimeOffset`, metadata";
}

#[cfg(any(feature = "files", feature = "onenote", feature = "security", feature = "sites"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.siteArchiveStatus`, metadata
    SiteArchiveStatus = "microsoft.graph.siteArchiveStatus" {
        RecentlyArchived = "recentlyArchived",
        FullyArchived = "fullyArchived",
        Reactivating = "reactivating",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "files", feature = "onenote", feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.siteCollection`](https://learn.microsoft.com/graph/api/resources/sitecollection?view=graph-rest-beta)
    SiteCollection = "microsoft.graph.siteCollection";
    "hostname" HOSTNAME, hostname str -> Option<&str>, with_hostname(String), "`hostname`: `Edm.String`, read-only" "Read-only.";
    "dataLocationCode" DATA_LOCATION_CODE, data_location_code str -> Option<&str>, with_data_location_code(String), "`dataLocationCode`: `Edm.String`, read-only" "Read-only.";
    "root" ROOT, root model -> Option<&super::Root>, with_root(super::Root), "`root`: `microsoft.graph.root`, read-only" "Read-only.";
    "archivalDetails" ARCHIVAL_DETAILS, archival_details model -> Option<&super::SiteArchivalDetails>, with_archival_details(super::SiteArchivalDetails), "`archivalDetails`: `microsoft.graph.siteArchivalDetails`, metadata";
}

#[cfg(any(feature = "files", feature = "onenote", feature = "security", feature = "sites"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.siteLockState`, metadata
    SiteLockState = "microsoft.graph.siteLockState" {
        Unlocked = "unlocked",
        LockedReadOnly = "lockedReadOnly",
        LockedNoAccess = "lockedNoAccess",
        LockedNoAdditions = "lockedNoAdditions",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "files", feature = "onenote", feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.siteSettings`](https://learn.microsoft.com/graph/api/resources/sitesettings?view=graph-rest-beta)
    SiteSettings = "microsoft.graph.siteSettings";
    "languageTag" LANGUAGE_TAG, language_tag str -> Option<&str>, with_language_tag(String), "`languageTag`: `Edm.String`";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "onenote", feature = "security", feature = "sites"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.siteTemplateType`, metadata
    SiteTemplateType = "microsoft.graph.siteTemplateType" {
        Sitepagepublishing = "sitepagepublishing",
        Sts = "sts",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::model! {
    /// Inherits from identityProviderBase.
    ///
    /// [`microsoft.graph.socialIdentityProvider`](https://learn.microsoft.com/graph/api/resources/socialidentityprovider?view=graph-rest-beta), with the accessors of [`IdentityProviderBase`](super::IdentityProviderBase)
    SocialIdentityProvider: super::IdentityProviderBase, super::Entity = "microsoft.graph.socialIdentityProvider";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "clientId" CLIENT_ID, client_id str -> Option<&str>, with_client_id(String), "`clientId`: `Edm.String`" "Required.";
    "clientSecret" CLIENT_SECRET, client_secret str -> Option<&str>, with_client_secret(String), "`clientSecret`: `Edm.String`" "Required.";
    "identityProviderType" IDENTITY_PROVIDER_TYPE, identity_provider_type str -> Option<&str>, with_identity_provider_type(String), "`identityProviderType`: `Edm.String`" "Required. Possible values are: Google, Facebook.";
}

#[cfg(any(feature = "bookings", feature = "tasks"))]
crate::runtime::model! {
    /// `microsoft.graph.solutionsRoot`, metadata
    SolutionsRoot = "microsoft.graph.solutionsRoot";
    "approval" APPROVAL, approval model -> Option<&super::ApprovalSolution>, with_approval(super::ApprovalSolution), "`approval`: `microsoft.graph.approvalSolution`, metadata" if (feature = "bookings");
    "backupRestore" BACKUP_RESTORE, backup_restore model -> Option<&super::BackupRestoreRoot>, with_backup_restore(super::BackupRestoreRoot), "`backupRestore`: `microsoft.graph.backupRestoreRoot`, metadata" if (feature = "bookings");
    "bookingBusinesses" BOOKING_BUSINESSES, booking_businesses models -> Option<&[super::BookingBusiness]>, with_booking_businesses(Vec<super::BookingBusiness>), "`bookingBusinesses`: `Collection(microsoft.graph.bookingBusiness)`, metadata" if (feature = "bookings");
    "bookingCurrencies" BOOKING_CURRENCIES, booking_currencies models -> Option<&[super::BookingCurrency]>, with_booking_currencies(Vec<super::BookingCurrency>), "`bookingCurrencies`: `Collection(microsoft.graph.bookingCurrency)`, metadata" if (feature = "bookings");
    "businessScenarios" BUSINESS_SCENARIOS, business_scenarios models -> Option<&[super::BusinessScenario]>, with_business_scenarios(Vec<super::BusinessScenario>), "`businessScenarios`: `Collection(microsoft.graph.businessScenario)`, metadata";
    "migrations" MIGRATIONS, migrations model -> Option<&super::MigrationsRoot>, with_migrations(super::MigrationsRoot), "`migrations`: `microsoft.graph.migrationsRoot`, metadata" if (feature = "bookings");
    "sharePoint" SHARE_POINT, share_point model -> Option<&super::SharePointRoot>, with_share_point(super::SharePointRoot), "`sharePoint`: `microsoft.graph.sharePointRoot`, metadata" if (feature = "bookings");
    "virtualEvents" VIRTUAL_EVENTS, virtual_events model -> Option<&super::VirtualEventsRoot>, with_virtual_events(super::VirtualEventsRoot), "`virtualEvents`: `microsoft.graph.virtualEventsRoot`, metadata" if (feature = "bookings");
}

crate::runtime::model! {
    /// `microsoft.graph.sourceProvisionedIdentity`, metadata, with the accessors of [`Identity`](super::Identity)
    SourceProvisionedIdentity: super::Identity = "microsoft.graph.sourceProvisionedIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.spaApplication`](https://learn.microsoft.com/graph/api/resources/spaapplication?view=graph-rest-beta)
    SpaApplication = "microsoft.graph.spaApplication";
    "redirectUris" REDIRECT_URIS, redirect_uris strs -> Option<Vec<&str>>, with_redirect_uris(Vec<String>), "`redirectUris`: `Collection(Edm.String)`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.specialFolder`](https://learn.microsoft.com/graph/api/resources/specialfolder?view=graph-rest-beta)
    SpecialFolder = "microsoft.graph.specialFolder";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.standardTimeZoneOffset`](https://learn.microsoft.com/graph/api/resources/standardtimezoneoffset?view=graph-rest-beta)
    StandardTimeZoneOffset = "microsoft.graph.standardTimeZoneOffset" {
        "microsoft.graph.daylightTimeZoneOffset",
    };
    "dayOccurrence" DAY_OCCURRENCE, day_occurrence i32 -> Option<i32>, with_day_occurrence(i32), "`dayOccurrence`: `Edm.Int32`";
    "dayOfWeek" DAY_OF_WEEK, day_of_week enumeration -> Option<super::DayOfWeek>, with_day_of_week(super::DayOfWeek), "`dayOfWeek`: `microsoft.graph.dayOfWeek`, type of the metadata";
    "month" MONTH, month i32 -> Option<i32>, with_month(i32), "`month`: `Edm.Int32`";
    "time" TIME, time time_of_day -> Parsed<Time>, with_time(Time), "`time`: `Edm.TimeOfDay`";
    "year" YEAR, year i32 -> Option<i32>, with_year(i32), "`year`: `Edm.Int32`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.storagePlanInformation`](https://learn.microsoft.com/graph/api/resources/storageplaninformation?view=graph-rest-beta)
    StoragePlanInformation = "microsoft.graph.storagePlanInformation";
    "upgradeAvailable" UPGRADE_AVAILABLE, upgrade_available bool -> Option<bool>, with_upgrade_available(bool), "`upgradeAvailable`: `Edm.Boolean`, read-only" "Read-only.";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// Inherits from policybase.
    ///
    /// [`microsoft.graph.stsPolicy`](https://learn.microsoft.com/graph/api/resources/stspolicy?view=graph-rest-beta), with the accessors of [`PolicyBase`](super::PolicyBase)
    StsPolicy: super::PolicyBase, super::DirectoryObject, super::Entity = "microsoft.graph.stsPolicy" {
        "microsoft.graph.activityBasedTimeoutPolicy",
        "microsoft.graph.b2bManagementPolicy",
        "microsoft.graph.claimsMappingPolicy",
        "microsoft.graph.homeRealmDiscoveryPolicy",
        "microsoft.graph.onPremAuthenticationPolicy",
        "microsoft.graph.tokenIssuancePolicy",
        "microsoft.graph.tokenLifetimePolicy",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "definition" DEFINITION, definition strs -> Option<Vec<&str>>, with_definition(Vec<String>), "`definition`: `Collection(Edm.String)`" "Required.";
    "isOrganizationDefault" IS_ORGANIZATION_DEFAULT, is_organization_default bool -> Option<bool>, with_is_organization_default(bool), "`isOrganizationDefault`: `Edm.Boolean`";
    "appliesTo" APPLIES_TO, applies_to models -> Option<&[super::DirectoryObject]>, with_applies_to(Vec<super::DirectoryObject>), "`appliesTo`: `Collection(microsoft.graph.directoryObject)`, metadata";
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.subjectRightsRequest`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequest?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    SubjectRightsRequest: super::Entity = "microsoft.graph.subjectRightsRequest";
    inherited "id" ID, with_id(String), "`id`";
    "assignedTo" ASSIGNED_TO, assigned_to model -> Option<&super::Identity>, with_assigned_to(super::Identity), "`assignedTo`: `microsoft.graph.identity`";
    "closedDateTime" CLOSED_DATE_TIME, closed_date_time date_time -> Parsed<OffsetDateTime>, with_closed_date_time(OffsetDateTime), "`closedDateTime`: `Edm.DateTimeOffset`";
    "contentQuery" CONTENT_QUERY, content_query str -> Option<&str>, with_content_query(String), "`contentQuery`: `Edm.String`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "dataSubject" DATA_SUBJECT, data_subject model -> Option<&super::DataSubject>, with_data_subject(super::DataSubject), "`dataSubject`: `microsoft.graph.dataSubject`";
    "dataSubjectType" DATA_SUBJECT_TYPE, data_subject_type enumeration -> Option<super::DataSubjectType>, with_data_subject_type(super::DataSubjectType), "`dataSubjectType`: `microsoft.graph.dataSubjectType`" "Possible values are: customer, currentEmployee, formerEmployee, prospectiveEmployee, student, teacher, faculty, other, unknownFutureValue.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "includeAllVersions" INCLUDE_ALL_VERSIONS, include_all_versions bool -> Option<bool>, with_include_all_versions(bool), "`includeAllVersions`: `Edm.Boolean`";
    "includeAuthoredContent" INCLUDE_AUTHORED_CONTENT, include_authored_content bool -> Option<bool>, with_include_authored_content(bool), "`includeAuthoredContent`: `Edm.Boolean`";
    "insight" INSIGHT, insight model -> Option<&super::SubjectRightsRequestDetail>, with_insight(super::SubjectRightsRequestDetail), "`insight`: `microsoft.graph.subjectRightsRequestDetail`";
    "internalDueDateTime" INTERNAL_DUE_DATE_TIME, internal_due_date_time date_time -> Parsed<OffsetDateTime>, with_internal_due_date_time(OffsetDateTime), "`internalDueDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "mailboxLocations" MAILBOX_LOCATIONS, mailbox_locations model -> Option<&super::SubjectRightsRequestMailboxLocation>, with_mailbox_locations(super::SubjectRightsRequestMailboxLocation), "`mailboxLocations`: `microsoft.graph.subjectRightsRequestMailboxLocation`";
    "pauseAfterEstimate" PAUSE_AFTER_ESTIMATE, pause_after_estimate bool -> Option<bool>, with_pause_after_estimate(bool), "`pauseAfterEstimate`: `Edm.Boolean`";
    "siteLocations" SITE_LOCATIONS, site_locations model -> Option<&super::SubjectRightsRequestSiteLocation>, with_site_locations(super::SubjectRightsRequestSiteLocation), "`siteLocations`: `microsoft.graph.subjectRightsRequestSiteLocation`";
    "stages" STAGES, stages models -> Option<&[super::SubjectRightsRequestStageDetail]>, with_stages(Vec<super::SubjectRightsRequestStageDetail>), "`stages`: `Collection(microsoft.graph.subjectRightsRequestStageDetail)`";
    "status" STATUS, status enumeration -> Option<super::SubjectRightsRequestStatus>, with_status(super::SubjectRightsRequestStatus), "`status`: `microsoft.graph.subjectRightsRequestStatus`" "Possible values are: active, closed, unknownFutureValue.";
    "type" TYPE, type_ enumeration -> Option<super::SubjectRightsRequestType>, with_type(super::SubjectRightsRequestType), "`type`: `microsoft.graph.subjectRightsRequestType`" "Possible values are: export, delete, access, tagForAction, unknownFutureValue.";
    "history" HISTORY, history models -> Option<&[super::SubjectRightsRequestHistory]>, with_history(Vec<super::SubjectRightsRequestHistory>), "`history`: `Collection(microsoft.graph.subjectRightsRequestHistory)`, metadata";
    "pauseAfterDownload" PAUSE_AFTER_DOWNLOAD, pause_after_download str -> Option<&str>, with_pause_after_download(String), "`pauseAfterDownload`: `Edm.String`, not in the metadata";
    "regulations" REGULATIONS, regulations strs -> Option<Vec<&str>>, with_regulations(Vec<String>), "`regulations`: `Collection(Edm.String)`";
    "notes" NOTES, notes models -> Option<&[super::AuthoredNote]>, with_notes(Vec<super::AuthoredNote>), "`notes`: `Collection(microsoft.graph.authoredNote)`";
    "team" TEAM, team model -> Option<&super::Team>, with_team(super::Team), "`team`: `microsoft.graph.team`" if (any(feature = "tasks", feature = "teams"));
    "approvers" APPROVERS, approvers models -> Option<&[super::User]>, with_approvers(Vec<super::User>), "`approvers`: `Collection(microsoft.graph.user)`, metadata";
    "collaborators" COLLABORATORS, collaborators models -> Option<&[super::User]>, with_collaborators(Vec<super::User>), "`collaborators`: `Collection(microsoft.graph.user)`, metadata";
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::model! {
    /// Inherits from subjectrightsrequestmailboxlocation.
    ///
    /// [`microsoft.graph.subjectRightsRequestAllMailboxLocation`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequestallmailboxlocation?view=graph-rest-beta), with the accessors of [`SubjectRightsRequestMailboxLocation`](super::SubjectRightsRequestMailboxLocation)
    SubjectRightsRequestAllMailboxLocation: super::SubjectRightsRequestMailboxLocation = "microsoft.graph.subjectRightsRequestAllMailboxLocation"
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::model! {
    /// Inherits from subjectrightsrequestsitelocation.
    ///
    /// [`microsoft.graph.subjectRightsRequestAllSiteLocation`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequestallsitelocation?view=graph-rest-beta), with the accessors of [`SubjectRightsRequestSiteLocation`](super::SubjectRightsRequestSiteLocation)
    SubjectRightsRequestAllSiteLocation: super::SubjectRightsRequestSiteLocation = "microsoft.graph.subjectRightsRequestAllSiteLocation"
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::model! {
    /// [`microsoft.graph.subjectRightsRequestDetail`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequestdetail?view=graph-rest-beta)
    SubjectRightsRequestDetail = "microsoft.graph.subjectRightsRequestDetail";
    "excludedItemCount" EXCLUDED_ITEM_COUNT, excluded_item_count i64 -> Option<i64>, with_excluded_item_count(i64), "`excludedItemCount`: `Edm.Int64`";
    "insightCounts" INSIGHT_COUNTS, insight_counts models -> Option<&[super::KeyValuePair]>, with_insight_counts(Vec<super::KeyValuePair>), "`insightCounts`: `Collection(microsoft.graph.keyValuePair)`";
    "itemCount" ITEM_COUNT, item_count i64 -> Option<i64>, with_item_count(i64), "`itemCount`: `Edm.Int64`";
    "itemNeedReview" ITEM_NEED_REVIEW, item_need_review i64 -> Option<i64>, with_item_need_review(i64), "`itemNeedReview`: `Edm.Int64`";
    "productItemCounts" PRODUCT_ITEM_COUNTS, product_item_counts models -> Option<&[super::KeyValuePair]>, with_product_item_counts(Vec<super::KeyValuePair>), "`productItemCounts`: `Collection(microsoft.graph.keyValuePair)`";
    "signedOffItemCount" SIGNED_OFF_ITEM_COUNT, signed_off_item_count i64 -> Option<i64>, with_signed_off_item_count(i64), "`signedOffItemCount`: `Edm.Int64`";
    "totalItemSize" TOTAL_ITEM_SIZE, total_item_size i64 -> Option<i64>, with_total_item_size(i64), "`totalItemSize`: `Edm.Int64`";
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::model! {
    /// Inherits from subjectrightsrequestmailboxlocation.
    ///
    /// [`microsoft.graph.subjectRightsRequestEnumeratedMailboxLocation`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequestenumeratedmailboxlocation?view=graph-rest-beta), with the accessors of [`SubjectRightsRequestMailboxLocation`](super::SubjectRightsRequestMailboxLocation)
    SubjectRightsRequestEnumeratedMailboxLocation: super::SubjectRightsRequestMailboxLocation = "microsoft.graph.subjectRightsRequestEnumeratedMailboxLocation";
    "upns" UPNS, upns strs -> Option<Vec<&str>>, with_upns(Vec<String>), "`upns`: `Collection(Edm.String)`";
    "userPrincipalNames" USER_PRINCIPAL_NAMES, user_principal_names strs -> Option<Vec<&str>>, with_user_principal_names(Vec<String>), "`userPrincipalNames`: `Collection(Edm.String)`, metadata";
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::model! {
    /// Inherits from subjectrightsrequestsitelocation.
    ///
    /// [`microsoft.graph.subjectRightsRequestEnumeratedSiteLocation`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequestenumeratedsitelocation?view=graph-rest-beta), with the accessors of [`SubjectRightsRequestSiteLocation`](super::SubjectRightsRequestSiteLocation)
    SubjectRightsRequestEnumeratedSiteLocation: super::SubjectRightsRequestSiteLocation = "microsoft.graph.subjectRightsRequestEnumeratedSiteLocation";
    "Url" URL, url strs -> Option<Vec<&str>>, with_url(Vec<String>), "`Url`: `Collection(Edm.String)`, not in the metadata";
    "urls" URLS, urls strs -> Option<Vec<&str>>, with_urls(Vec<String>), "`urls`: `Collection(Edm.String)`";
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::model! {
    /// [`microsoft.graph.subjectRightsRequestHistory`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequesthistory?view=graph-rest-beta)
    SubjectRightsRequestHistory = "microsoft.graph.subjectRightsRequestHistory";
    "changedBy" CHANGED_BY, changed_by model -> Option<&super::IdentitySet>, with_changed_by(super::IdentitySet), "`changedBy`: `microsoft.graph.identitySet`";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`";
    "stage" STAGE, stage enumeration -> Option<super::SubjectRightsRequestStage>, with_stage(super::SubjectRightsRequestStage), "`stage`: `microsoft.graph.subjectRightsRequestStage`" "Possible values are: contentRetrieval, contentReview, generateReport, contentDeletion, caseResolved, unknownFutureValue.";
    "stageStatus" STAGE_STATUS, stage_status enumeration -> Option<super::SubjectRightsRequestStageStatus>, with_stage_status(super::SubjectRightsRequestStageStatus), "`stageStatus`: `microsoft.graph.subjectRightsRequestStageStatus`" "Possible values are: notStarted, current, completed, failed, unknownFutureValue.";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::model! {
    /// [`microsoft.graph.subjectRightsRequestMailboxLocation`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequestmailboxlocation?view=graph-rest-beta)
    SubjectRightsRequestMailboxLocation = "microsoft.graph.subjectRightsRequestMailboxLocation" {
        "microsoft.graph.subjectRightsRequestAllMailboxLocation",
        "microsoft.graph.subjectRightsRequestEnumeratedMailboxLocation",
    }
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::model! {
    /// [`microsoft.graph.subjectRightsRequestSiteLocation`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequestsitelocation?view=graph-rest-beta)
    SubjectRightsRequestSiteLocation = "microsoft.graph.subjectRightsRequestSiteLocation" {
        "microsoft.graph.subjectRightsRequestAllSiteLocation",
        "microsoft.graph.subjectRightsRequestEnumeratedSiteLocation",
    }
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.subjectRightsRequestStage`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SubjectRightsRequestStage = "microsoft.graph.subjectRightsRequestStage" {
        ContentRetrieval = "contentRetrieval",
        ContentReview = "contentReview",
        GenerateReport = "generateReport",
        ContentDeletion = "contentDeletion",
        CaseResolved = "caseResolved",
        UnknownFutureValue = "unknownFutureValue",
        ContentEstimate = "contentEstimate",
        Approval = "approval",
    }
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::model! {
    /// [`microsoft.graph.subjectRightsRequestStageDetail`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequeststagedetail?view=graph-rest-beta)
    SubjectRightsRequestStageDetail = "microsoft.graph.subjectRightsRequestStageDetail";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`";
    "stage" STAGE, stage enumeration -> Option<super::SubjectRightsRequestStage>, with_stage(super::SubjectRightsRequestStage), "`stage`: `microsoft.graph.subjectRightsRequestStage`" "Possible values are: contentRetrieval, contentReview, generateReport, contentDeletion, caseResolved, unknownFutureValue.";
    "status" STATUS, status enumeration -> Option<super::SubjectRightsRequestStageStatus>, with_status(super::SubjectRightsRequestStageStatus), "`status`: `microsoft.graph.subjectRightsRequestStageStatus`" "Possible values are: notStarted, current, completed, failed, unknownFutureValue.";
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.subjectRightsRequestStageStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SubjectRightsRequestStageStatus = "microsoft.graph.subjectRightsRequestStageStatus" {
        NotStarted = "notStarted",
        Current = "current",
        Completed = "completed",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.subjectRightsRequestStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SubjectRightsRequestStatus = "microsoft.graph.subjectRightsRequestStatus" {
        Active = "active",
        Closed = "closed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.subjectRightsRequestType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SubjectRightsRequestType = "microsoft.graph.subjectRightsRequestType" {
        Export = "export",
        Delete = "delete",
        Access = "access",
        TagForAction = "tagForAction",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "files", feature = "sites", feature = "subscriptions"))]
crate::runtime::model! {
    /// [`microsoft.graph.subscription`](https://learn.microsoft.com/graph/api/resources/subscription?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Subscription: super::Entity = "microsoft.graph.subscription";
    inherited "id" ID, with_id(String), "`id`";
    "applicationId" APPLICATION_ID, application_id str -> Option<&str>, with_application_id(String), "`applicationId`: `Edm.String`, read-only" "Optional. Read-only.";
    "changeType" CHANGE_TYPE, change_type str -> Option<&str>, with_change_type(String), "`changeType`: `Edm.String`, type of the metadata" "Required. Supports multiple values. Possible values are: created, updated, deleted.";
    "clientState" CLIENT_STATE, client_state str -> Option<&str>, with_client_state(String), "`clientState`: `Edm.String`" "Optional.";
    "creatorId" CREATOR_ID, creator_id str -> Option<&str>, with_creator_id(String), "`creatorId`: `Edm.String`, read-only" "Optional. Read-only.";
    "encryptionCertificate" ENCRYPTION_CERTIFICATE, encryption_certificate str -> Option<&str>, with_encryption_certificate(String), "`encryptionCertificate`: `Edm.String`" "Optional.";
    "encryptionCertificateId" ENCRYPTION_CERTIFICATE_ID, encryption_certificate_id str -> Option<&str>, with_encryption_certificate_id(String), "`encryptionCertificateId`: `Edm.String`" "Optional.";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`" "Required.";
    "includeResourceData" INCLUDE_RESOURCE_DATA, include_resource_data bool -> Option<bool>, with_include_resource_data(bool), "`includeResourceData`: `Edm.Boolean`" "Optional.";
    "latestSupportedTlsVersion" LATEST_SUPPORTED_TLS_VERSION, latest_supported_tls_version str -> Option<&str>, with_latest_supported_tls_version(String), "`latestSupportedTlsVersion`: `Edm.String`" "Optional. Possible values are: v1\\_0, v1\\_1, v1\\_2, v1\\_3.";
    "lifecycleNotificationUrl" LIFECYCLE_NOTIFICATION_URL, lifecycle_notification_url str -> Option<&str>, with_lifecycle_notification_url(String), "`lifecycleNotificationUrl`: `Edm.String`" "Optional.";
    "notificationContentType" NOTIFICATION_CONTENT_TYPE, notification_content_type str -> Option<&str>, with_notification_content_type(String), "`notificationContentType`: `Edm.String`" "Optional.";
    "notificationQueryOptions" NOTIFICATION_QUERY_OPTIONS, notification_query_options str -> Option<&str>, with_notification_query_options(String), "`notificationQueryOptions`: `Edm.String`" "Optional.";
    "notificationUrl" NOTIFICATION_URL, notification_url str -> Option<&str>, with_notification_url(String), "`notificationUrl`: `Edm.String`" "Required.";
    "notificationUrlAppId" NOTIFICATION_URL_APP_ID, notification_url_app_id str -> Option<&str>, with_notification_url_app_id(String), "`notificationUrlAppId`: `Edm.String`" "Optional.";
    "resource" RESOURCE, resource str -> Option<&str>, with_resource(String), "`resource`: `Edm.String`" "Required.";
    "vapidPublicKey" VAPID_PUBLIC_KEY, vapid_public_key str -> Option<&str>, with_vapid_public_key(String), "`vapidPublicKey`: `Edm.String`, metadata";
    "webPushEncryptionP256dhPublicKey" WEB_PUSH_ENCRYPTION_P256DH_PUBLIC_KEY, web_push_encryption_p256dh_public_key str -> Option<&str>, with_web_push_encryption_p256dh_public_key(String), "`webPushEncryptionP256dhPublicKey`: `Edm.String`, metadata";
    "webPushEncryptionSecret" WEB_PUSH_ENCRYPTION_SECRET, web_push_encryption_secret str -> Option<&str>, with_web_push_encryption_secret(String), "`webPushEncryptionSecret`: `Edm.String`, metadata";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.systemFacet`](https://learn.microsoft.com/graph/api/resources/systemfacet?view=graph-rest-beta)
    SystemFacet = "microsoft.graph.systemFacet"
}
