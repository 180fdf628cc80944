// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Decimal, OffsetDateTime, Parsed, Uuid, Value};

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.identifierUriConfiguration`, metadata
    IdentifierUriConfiguration = "microsoft.graph.identifierUriConfiguration";
    "nonDefaultUriAddition" NON_DEFAULT_URI_ADDITION, non_default_uri_addition model -> Option<&super::IdentifierUriRestriction>, with_non_default_uri_addition(super::IdentifierUriRestriction), "`nonDefaultUriAddition`: `microsoft.graph.identifierUriRestriction`, metadata";
    "uriAdditionWithoutUniqueTenantIdentifier" URI_ADDITION_WITHOUT_UNIQUE_TENANT_IDENTIFIER, uri_addition_without_unique_tenant_identifier model -> Option<&super::IdentifierUriRestriction>, with_uri_addition_without_unique_tenant_identifier(super::IdentifierUriRestriction), "`uriAdditionWithoutUniqueTenantIdentifier`: `microsoft.graph.identifierUriRestriction`, metadata";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.identifierUriRestriction`, metadata
    IdentifierUriRestriction = "microsoft.graph.identifierUriRestriction";
    "excludeActors" EXCLUDE_ACTORS, exclude_actors model -> Option<&super::AppManagementPolicyActorExemptions>, with_exclude_actors(super::AppManagementPolicyActorExemptions), "`excludeActors`: `microsoft.graph.appManagementPolicyActorExemptions`, metadata";
    "excludeAppsReceivingV2Tokens" EXCLUDE_APPS_RECEIVING_V2_TOKENS, exclude_apps_receiving_v2_tokens bool -> Option<bool>, with_exclude_apps_receiving_v2_tokens(bool), "`excludeAppsReceivingV2Tokens`: `Edm.Boolean`, metadata";
    "excludeSaml" EXCLUDE_SAML, exclude_saml bool -> Option<bool>, with_exclude_saml(bool), "`excludeSaml`: `Edm.Boolean`, metadata";
    "isStateSetByMicrosoft" IS_STATE_SET_BY_MICROSOFT, is_state_set_by_microsoft bool -> Option<bool>, with_is_state_set_by_microsoft(bool), "`isStateSetByMicrosoft`: `Edm.Boolean`, metadata";
    "restrictForAppsCreatedAfterDateTime" RESTRICT_FOR_APPS_CREATED_AFTER_DATE_TIME, restrict_for_apps_created_after_date_time date_time -> Parsed<OffsetDateTime>, with_restrict_for_apps_created_after_date_time(OffsetDateTime), "`restrictForAppsCreatedAfterDateTime`: `Edm.DateTimeOffset`, metadata";
    "state" STATE, state enumeration -> Option<super::AppManagementRestrictionState>, with_state(super::AppManagementRestrictionState), "`state`: `microsoft.graph.appManagementRestrictionState`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.identity`](https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-beta), [intune-rbac-identity](https://learn.microsoft.com/graph/api/resources/intune-rbac-identity?view=graph-rest-beta)
    Identity = "microsoft.graph.identity" {
        "microsoft.graph.applicationIdentity",
        "microsoft.graph.auditUserIdentity",
        "microsoft.graph.azureCommunicationServicesUserIdentity",
        "microsoft.graph.callRecords.userIdentity",
        "microsoft.graph.communicationsApplicationIdentity",
        "microsoft.graph.communicationsApplicationInstanceIdentity",
        "microsoft.graph.communicationsEncryptedIdentity",
        "microsoft.graph.communicationsGuestIdentity",
        "microsoft.graph.communicationsPhoneIdentity",
        "microsoft.graph.communicationsUserIdentity",
        "microsoft.graph.emailIdentity",
        "microsoft.graph.groupIdentity",
        "microsoft.graph.initiator",
        "microsoft.graph.programResource",
        "microsoft.graph.provisionedIdentity",
        "microsoft.graph.provisioningServicePrincipal",
        "microsoft.graph.provisioningSystem",
        "microsoft.graph.security.submissionUserIdentity",
        "microsoft.graph.servicePrincipalIdentity",
        "microsoft.graph.sharePointGroupIdentity",
        "microsoft.graph.sharePointIdentity",
        "microsoft.graph.sourceProvisionedIdentity",
        "microsoft.graph.targetProvisionedIdentity",
        "microsoft.graph.teamworkApplicationIdentity",
        "microsoft.graph.teamworkConversationIdentity",
        "microsoft.graph.teamworkTagIdentity",
        "microsoft.graph.teamworkUserIdentity",
        "microsoft.graph.userIdentity",
    };
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`" "Optional.";
}

crate::runtime::model! {
    /// `microsoft.graph.identityGovernanceUserSettings`, metadata
    IdentityGovernanceUserSettings = "microsoft.graph.identityGovernanceUserSettings";
    "approverDelegate" APPROVER_DELEGATE, approver_delegate model -> Option<&super::ApproverDelegate>, with_approver_delegate(super::ApproverDelegate), "`approverDelegate`: `microsoft.graph.approverDelegate`, metadata";
}

#[cfg(any(feature = "files", feature = "onenote", feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// `microsoft.graph.identityInput`, metadata
    IdentityInput = "microsoft.graph.identityInput";
    "alias" ALIAS, alias str -> Option<&str>, with_alias(String), "`alias`: `Edm.String`, metadata";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`, metadata";
    "objectId" OBJECT_ID, object_id str -> Option<&str>, with_object_id(String), "`objectId`: `Edm.String`, metadata";
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::model! {
    /// Inherits from identityProviderBase.
    ///
    /// [`microsoft.graph.identityProviderBase`](https://learn.microsoft.com/graph/api/resources/identityproviderbase?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    IdentityProviderBase: super::Entity = "microsoft.graph.identityProviderBase" {
        "microsoft.graph.appleManagedIdentityProvider",
        "microsoft.graph.builtInIdentityProvider",
        "microsoft.graph.internalDomainFederation",
        "microsoft.graph.oidcIdentityProvider",
        "microsoft.graph.openIdConnectIdentityProvider",
        "microsoft.graph.samlOrWsFedExternalDomainFederation",
        "microsoft.graph.samlOrWsFedProvider",
        "microsoft.graph.socialIdentityProvider",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.identityProviderState`, metadata
    IdentityProviderState = "microsoft.graph.identityProviderState" {
        Enabled = "enabled",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.identitySet`](https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-beta), [intune-rbac-identityset](https://learn.microsoft.com/graph/api/resources/intune-rbac-identityset?view=graph-rest-beta)
    IdentitySet = "microsoft.graph.identitySet" {
        "microsoft.graph.aiInteractionMentionedIdentitySet",
        "microsoft.graph.approvalIdentitySet",
        "microsoft.graph.chatMessageFromIdentitySet",
        "microsoft.graph.chatMessageMentionedIdentitySet",
        "microsoft.graph.chatMessageReactionIdentitySet",
        "microsoft.graph.communicationsIdentitySet",
        "microsoft.graph.customEmojiFromIdentitySet",
        "microsoft.graph.engagementIdentitySet",
        "microsoft.graph.sharePointIdentitySet",
    };
    "application" APPLICATION, application model -> Option<&super::Identity>, with_application(super::Identity), "`application`: `microsoft.graph.identity`" "Optional.";
    "conversation" CONVERSATION, conversation model -> Option<&super::Identity>, with_conversation(super::Identity), "`conversation`: `microsoft.graph.identity`" "Optional.";
    "conversationIdentityType" CONVERSATION_IDENTITY_TYPE, conversation_identity_type model -> Option<&super::Identity>, with_conversation_identity_type(super::Identity), "`conversationIdentityType`: `microsoft.graph.identity`, not in the metadata" "Optional.";
    "device" DEVICE, device model -> Option<&super::Identity>, with_device(super::Identity), "`device`: `microsoft.graph.identity`" "Optional.";
    "phone" PHONE, phone model -> Option<&super::Identity>, with_phone(super::Identity), "`phone`: `microsoft.graph.identity`" "Optional.";
    "user" USER, user model -> Option<&super::Identity>, with_user(super::Identity), "`user`: `microsoft.graph.identity`" "Optional.";
}

#[cfg(any(feature = "authentication", feature = "governance", feature = "intune"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.identitySourceType`, metadata
    IdentitySourceType = "microsoft.graph.identitySourceType" {
        AzureActiveDirectory = "azureActiveDirectory",
        External = "external",
    }
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.image`](https://learn.microsoft.com/graph/api/resources/image?view=graph-rest-beta)
    Image = "microsoft.graph.image";
    "height" HEIGHT, height i32 -> Option<i32>, with_height(i32), "`height`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "width" WIDTH, width i32 -> Option<i32>, with_width(i32), "`width`: `Edm.Int32`, read-only" "Optional. Read-only.";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.implicitGrantSettings`](https://learn.microsoft.com/graph/api/resources/implicitgrantsettings?view=graph-rest-beta)
    ImplicitGrantSettings = "microsoft.graph.implicitGrantSettings";
    "enableIdTokenIssuance" ENABLE_ID_TOKEN_ISSUANCE, enable_id_token_issuance bool -> Option<bool>, with_enable_id_token_issuance(bool), "`enableIdTokenIssuance`: `Edm.Boolean`";
    "enableAccessTokenIssuance" ENABLE_ACCESS_TOKEN_ISSUANCE, enable_access_token_issuance bool -> Option<bool>, with_enable_access_token_issuance(bool), "`enableAccessTokenIssuance`: `Edm.Boolean`";
}

#[cfg(any(feature = "calendar", feature = "mail", feature = "sites", feature = "tasks"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.importance`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    Importance = "microsoft.graph.importance" {
        Low = "low",
        Normal = "normal",
        High = "high",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.incompleteData`](https://learn.microsoft.com/graph/api/resources/incompletedata?view=graph-rest-beta)
    IncompleteData = "microsoft.graph.incompleteData";
    "missingDataBeforeDateTime" MISSING_DATA_BEFORE_DATE_TIME, missing_data_before_date_time date_time -> Parsed<OffsetDateTime>, with_missing_data_before_date_time(OffsetDateTime), "`missingDataBeforeDateTime`: `Edm.DateTimeOffset`";
    "wasThrottled" WAS_THROTTLED, was_throttled bool -> Option<bool>, with_was_throttled(bool), "`wasThrottled`: `Edm.Boolean`";
}

#[cfg(any(feature = "mail", feature = "tasks"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.inferenceClassificationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    InferenceClassificationType = "microsoft.graph.inferenceClassificationType" {
        Focused = "focused",
        Other = "other",
    }
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// `microsoft.graph.informationProtection`, metadata, with the accessors of [`Entity`](super::Entity)
    InformationProtection: super::Entity = "microsoft.graph.informationProtection";
    inherited "id" ID, with_id(String), "`id`";
    "bitlocker" BITLOCKER, bitlocker model -> Option<&super::Bitlocker>, with_bitlocker(super::Bitlocker), "`bitlocker`: `microsoft.graph.bitlocker`, metadata" if (feature = "security");
    "dataLossPreventionPolicies" DATA_LOSS_PREVENTION_POLICIES, data_loss_prevention_policies models -> Option<&[super::DataLossPreventionPolicy]>, with_data_loss_prevention_policies(Vec<super::DataLossPreventionPolicy>), "`dataLossPreventionPolicies`: `Collection(microsoft.graph.dataLossPreventionPolicy)`, metadata" if (feature = "security");
    "policy" POLICY, policy model -> Option<&super::InformationProtectionPolicy>, with_policy(super::InformationProtectionPolicy), "`policy`: `microsoft.graph.informationProtectionPolicy`, metadata";
    "sensitivityLabels" SENSITIVITY_LABELS, sensitivity_labels models -> Option<&[super::SensitivityLabel]>, with_sensitivity_labels(Vec<super::SensitivityLabel>), "`sensitivityLabels`: `Collection(microsoft.graph.sensitivityLabel)`, metadata";
    "sensitivityPolicySettings" SENSITIVITY_POLICY_SETTINGS, sensitivity_policy_settings model -> Option<&super::SensitivityPolicySettings>, with_sensitivity_policy_settings(super::SensitivityPolicySettings), "`sensitivityPolicySettings`: `microsoft.graph.sensitivityPolicySettings`, metadata";
    "threatAssessmentRequests" THREAT_ASSESSMENT_REQUESTS, threat_assessment_requests models -> Option<&[super::ThreatAssessmentRequest]>, with_threat_assessment_requests(Vec<super::ThreatAssessmentRequest>), "`threatAssessmentRequests`: `Collection(microsoft.graph.threatAssessmentRequest)`, metadata" if (feature = "security");
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.informationProtectionAction`](https://learn.microsoft.com/graph/api/resources/informationprotectionaction?view=graph-rest-beta)
    InformationProtectionAction = "microsoft.graph.informationProtectionAction" {
        "microsoft.graph.addContentFooterAction",
        "microsoft.graph.addContentHeaderAction",
        "microsoft.graph.addWatermarkAction",
        "microsoft.graph.applyLabelAction",
        "microsoft.graph.customAction",
        "microsoft.graph.justifyAction",
        "microsoft.graph.metadataAction",
        "microsoft.graph.protectAdhocAction",
        "microsoft.graph.protectByTemplateAction",
        "microsoft.graph.protectDoNotForwardAction",
        "microsoft.graph.recommendLabelAction",
        "microsoft.graph.removeContentFooterAction",
        "microsoft.graph.removeContentHeaderAction",
        "microsoft.graph.removeProtectionAction",
        "microsoft.graph.removeWatermarkAction",
    }
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.informationProtectionContentLabel`](https://learn.microsoft.com/graph/api/resources/informationprotectioncontentlabel?view=graph-rest-beta)
    InformationProtectionContentLabel = "microsoft.graph.informationProtectionContentLabel";
    "assignmentMethod" ASSIGNMENT_METHOD, assignment_method enumeration -> Option<super::AssignmentMethod>, with_assignment_method(super::AssignmentMethod), "`assignmentMethod`: `microsoft.graph.assignmentMethod`, type of the metadata" "Possible values are: standard, privileged, auto.";
    "creationDateTime" CREATION_DATE_TIME, creation_date_time date_time -> Parsed<OffsetDateTime>, with_creation_date_time(OffsetDateTime), "`creationDateTime`: `Edm.DateTimeOffset`";
    "label" LABEL, label model -> Option<&super::LabelDetails>, with_label(super::LabelDetails), "`label`: `microsoft.graph.labelDetails`";
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.informationProtectionLabel`](https://learn.microsoft.com/graph/api/resources/informationprotectionlabel?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    InformationProtectionLabel: super::Entity = "microsoft.graph.informationProtectionLabel";
    inherited "id" ID, with_id(String), "`id`";
    "color" COLOR, color str -> Option<&str>, with_color(String), "`color`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "isActive" IS_ACTIVE, is_active bool -> Option<bool>, with_is_active(bool), "`isActive`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "sensitivity" SENSITIVITY, sensitivity i32 -> Option<i32>, with_sensitivity(i32), "`sensitivity`: `Edm.Int32`";
    "tooltip" TOOLTIP, tooltip str -> Option<&str>, with_tooltip(String), "`tooltip`: `Edm.String`";
    "parent" PARENT, parent model -> Option<&super::ParentLabelDetails>, with_parent(super::ParentLabelDetails), "`parent`: `microsoft.graph.parentLabelDetails`, type of the metadata";
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// `microsoft.graph.informationProtectionPolicy`, metadata, with the accessors of [`Entity`](super::Entity)
    InformationProtectionPolicy: super::Entity = "microsoft.graph.informationProtectionPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "labels" LABELS, labels models -> Option<&[super::InformationProtectionLabel]>, with_labels(Vec<super::InformationProtectionLabel>), "`labels`: `Collection(microsoft.graph.informationProtectionLabel)`, metadata";
}

#[cfg(any(feature = "applications", feature = "directory", feature = "groups", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.informationalUrl`](https://learn.microsoft.com/graph/api/resources/informationalurl?view=graph-rest-beta)
    InformationalUrl = "microsoft.graph.informationalUrl";
    "logoUrl" LOGO_URL, logo_url str -> Option<&str>, with_logo_url(String), "`logoUrl`: `Edm.String`, read-only" "Read-only.";
    "marketingUrl" MARKETING_URL, marketing_url str -> Option<&str>, with_marketing_url(String), "`marketingUrl`: `Edm.String`";
    "privacyStatementUrl" PRIVACY_STATEMENT_URL, privacy_statement_url str -> Option<&str>, with_privacy_statement_url(String), "`privacyStatementUrl`: `Edm.String`";
    "supportUrl" SUPPORT_URL, support_url str -> Option<&str>, with_support_url(String), "`supportUrl`: `Edm.String`";
    "termsOfServiceUrl" TERMS_OF_SERVICE_URL, terms_of_service_url str -> Option<&str>, with_terms_of_service_url(String), "`termsOfServiceUrl`: `Edm.String`";
}

#[cfg(any(feature = "admin", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.insightsSettings`](https://learn.microsoft.com/graph/api/resources/insightssettings?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    InsightsSettings: super::Entity = "microsoft.graph.insightsSettings";
    inherited "id" ID, with_id(String), "`id`";
    "isEnabledInOrganization" IS_ENABLED_IN_ORGANIZATION, is_enabled_in_organization bool -> Option<bool>, with_is_enabled_in_organization(bool), "`isEnabledInOrganization`: `Edm.Boolean`" "Optional.";
    "disabledForGroup" DISABLED_FOR_GROUP, disabled_for_group str -> Option<&str>, with_disabled_for_group(String), "`disabledForGroup`: `Edm.String`" "Optional.";
}

crate::runtime::model! {
    /// Inherits from userSet.
    ///
    /// [`microsoft.graph.internalSponsors`](https://learn.microsoft.com/graph/api/resources/internalsponsors?view=graph-rest-beta), with the accessors of [`UserSet`](super::UserSet)
    InternalSponsors: super::UserSet = "microsoft.graph.internalSponsors";
    inherited "isBackup" IS_BACKUP, with_is_backup(bool), "`isBackup`";
}

#[cfg(any(feature = "mail", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.internetMessageHeader`](https://learn.microsoft.com/graph/api/resources/internetmessageheader?view=graph-rest-beta)
    InternetMessageHeader = "microsoft.graph.internetMessageHeader";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "authentication", feature = "directory", feature = "intune"))]
crate::runtime::model! {
    /// [`microsoft.graph.ipRange`](https://learn.microsoft.com/graph/api/resources/iprange?view=graph-rest-beta), [intune-shared-iprange](https://learn.microsoft.com/graph/api/resources/intune-shared-iprange?view=graph-rest-beta)
    IpRange = "microsoft.graph.ipRange" {
        "microsoft.graph.iPv4CidrRange",
        "microsoft.graph.iPv4Range",
        "microsoft.graph.iPv6CidrRange",
        "microsoft.graph.iPv6Range",
    }
}

#[cfg(any(feature = "applications", feature = "authentication", feature = "directory", feature = "intune"))]
crate::runtime::model! {
    /// Inherits from ipRange.
    ///
    /// [`microsoft.graph.iPv4CidrRange`](https://learn.microsoft.com/graph/api/resources/ipv4cidrrange?view=graph-rest-beta), with the accessors of [`IpRange`](super::IpRange)
    Ipv4CidrRange: super::IpRange = "microsoft.graph.iPv4CidrRange";
    "cidrAddress" CIDR_ADDRESS, cidr_address str -> Option<&str>, with_cidr_address(String), "`cidrAddress`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "authentication", feature = "directory", feature = "intune"))]
crate::runtime::model! {
    /// Inherits from ipRange.
    ///
    /// [`microsoft.graph.iPv6CidrRange`](https://learn.microsoft.com/graph/api/resources/ipv6cidrrange?view=graph-rest-beta), with the accessors of [`IpRange`](super::IpRange)
    Ipv6CidrRange: super::IpRange = "microsoft.graph.iPv6CidrRange";
    "cidrAddress" CIDR_ADDRESS, cidr_address str -> Option<&str>, with_cidr_address(String), "`cidrAddress`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "authentication", feature = "directory", feature = "intune"))]
crate::runtime::model! {
    /// Inherits from ipRange.
    ///
    /// [`microsoft.graph.iPv6Range`](https://learn.microsoft.com/graph/api/resources/intune-shared-ipv6range?view=graph-rest-beta), with the accessors of [`IpRange`](super::IpRange)
    Ipv6Range: super::IpRange = "microsoft.graph.iPv6Range";
    "lowerAddress" LOWER_ADDRESS, lower_address str -> Option<&str>, with_lower_address(String), "`lowerAddress`: `Edm.String`";
    "upperAddress" UPPER_ADDRESS, upper_address str -> Option<&str>, with_upper_address(String), "`upperAddress`: `Edm.String`";
}

#[cfg(any(feature = "financials", feature = "search"))]
crate::runtime::model! {
    /// [`microsoft.graph.item`](https://learn.microsoft.com/graph/api/resources/dynamics-item?view=graph-rest-beta)
    Item = "microsoft.graph.item";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "number" NUMBER, number str -> Option<&str>, with_number(String), "`number`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, type of the metadata" "Required.";
    "blocked" BLOCKED, blocked bool -> Option<bool>, with_blocked(bool), "`blocked`: `Edm.Boolean`";
    "baseUnitOfMeasureId" BASE_UNIT_OF_MEASURE_ID, base_unit_of_measure_id guid -> Parsed<Uuid>, with_base_unit_of_measure_id(Uuid), "`baseUnitOfMeasureId`: `Edm.Guid`";
    "baseUnitOfMeasure" BASE_UNIT_OF_MEASURE, base_unit_of_measure untyped -> Option<&Value>, with_base_unit_of_measure(Value), "`baseUnitOfMeasure`: `microsoft.graph.Json`, not in the metadata";
    "gtin" GTIN, gtin str -> Option<&str>, with_gtin(String), "`gtin`: `Edm.String`, type of the metadata";
    "itemCategoryId" ITEM_CATEGORY_ID, item_category_id guid -> Parsed<Uuid>, with_item_category_id(Uuid), "`itemCategoryId`: `Edm.Guid`";
    "inventory" INVENTORY, inventory decimal -> Parsed<Decimal>, with_inventory(Decimal), "`inventory`: `Edm.Decimal`, read-only" "Read-only.";
    "unitPrice" UNIT_PRICE, unit_price decimal -> Parsed<Decimal>, with_unit_price(Decimal), "`unitPrice`: `Edm.Decimal`";
    "priceIncludesTax" PRICE_INCLUDES_TAX, price_includes_tax bool -> Option<bool>, with_price_includes_tax(bool), "`priceIncludesTax`: `Edm.Boolean`";
    "unitCost" UNIT_COST, unit_cost decimal -> Parsed<Decimal>, with_unit_cost(Decimal), "`unitCost`: `Edm.Decimal`";
    "taxGroupId" TAX_GROUP_ID, tax_group_id guid -> Parsed<Uuid>, with_tax_group_id(Uuid), "`taxGroupId`: `Edm.Guid`";
    "taxGroupCode" TAX_GROUP_CODE, tax_group_code str -> Option<&str>, with_tax_group_code(String), "`taxGroupCode`: `Edm.String`, type of the metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "itemCategoryCode" ITEM_CATEGORY_CODE, item_category_code str -> Option<&str>, with_item_category_code(String), "`itemCategoryCode`: `Edm.String`, metadata";
    "itemCategory" ITEM_CATEGORY, item_category model -> Option<&super::ItemCategory>, with_item_category(super::ItemCategory), "`itemCategory`: `microsoft.graph.itemCategory`, metadata" if (feature = "financials");
    "picture" PICTURE, picture models -> Option<&[super::Picture]>, with_picture(Vec<super::Picture>), "`picture`: `Collection(microsoft.graph.picture)`, metadata" if (feature = "financials");
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.itemActionSet`](https://learn.microsoft.com/graph/api/resources/itemactionset?view=graph-rest-beta)
    ItemActionSet = "microsoft.graph.itemActionSet";
    "comment" COMMENT, comment model -> Option<&super::CommentAction>, with_comment(super::CommentAction), "`comment`: `microsoft.graph.commentAction`";
    "create" CREATE, create model -> Option<&super::CreateAction>, with_create(super::CreateAction), "`create`: `microsoft.graph.createAction`";
    "delete" DELETE, delete model -> Option<&super::DeleteAction>, with_delete(super::DeleteAction), "`delete`: `microsoft.graph.deleteAction`";
    "edit" EDIT, edit model -> Option<&super::EditAction>, with_edit(super::EditAction), "`edit`: `microsoft.graph.editAction`";
    "mention" MENTION, mention model -> Option<&super::MentionAction>, with_mention(super::MentionAction), "`mention`: `microsoft.graph.mentionAction`";
    "move" MOVE, move_ model -> Option<&super::MoveAction>, with_move(super::MoveAction), "`move`: `microsoft.graph.moveAction`";
    "rename" RENAME, rename model -> Option<&super::RenameAction>, with_rename(super::RenameAction), "`rename`: `microsoft.graph.renameAction`";
    "restore" RESTORE, restore model -> Option<&super::RestoreAction>, with_restore(super::RestoreAction), "`restore`: `microsoft.graph.restoreAction`";
    "share" SHARE, share model -> Option<&super::ShareAction>, with_share(super::ShareAction), "`share`: `microsoft.graph.shareAction`";
    "version" VERSION, version model -> Option<&super::VersionAction>, with_version(super::VersionAction), "`version`: `microsoft.graph.versionAction`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.itemActionStat`](https://learn.microsoft.com/graph/api/resources/itemactionstat?view=graph-rest-beta)
    ItemActionStat = "microsoft.graph.itemActionStat";
    "actionCount" ACTION_COUNT, action_count i32 -> Option<i32>, with_action_count(i32), "`actionCount`: `Edm.Int32`, read-only" "Read-only.";
    "actorCount" ACTOR_COUNT, actor_count i32 -> Option<i32>, with_actor_count(i32), "`actorCount`: `Edm.Int32`, read-only" "Read-only.";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.itemActivity`](https://learn.microsoft.com/graph/api/resources/itemactivity?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ItemActivity: super::Entity = "microsoft.graph.itemActivity";
    inherited "id" ID, with_id(String), "`id`";
    "access" ACCESS, access model -> Option<&super::AccessAction>, with_access(super::AccessAction), "`access`: `microsoft.graph.accessAction`";
    "action" ACTION, action model -> Option<&super::ItemActionSet>, with_action(super::ItemActionSet), "`action`: `microsoft.graph.itemActionSet`, read-only, not in the metadata" "Read-only.";
    "actor" ACTOR, actor model -> Option<&super::IdentitySet>, with_actor(super::IdentitySet), "`actor`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "location" LOCATION, location model -> Option<&super::Location>, with_location(super::Location), "`location`: `microsoft.graph.location`, read-only, not in the metadata" "Read-only.";
    "times" TIMES, times model -> Option<&super::ItemActivityTimeSet>, with_times(super::ItemActivityTimeSet), "`times`: `microsoft.graph.itemActivityTimeSet`, read-only, not in the metadata" "Read-only.";
    "activityDateTime" ACTIVITY_DATE_TIME, activity_date_time date_time -> Parsed<OffsetDateTime>, with_activity_date_time(OffsetDateTime), "`activityDateTime`: `Edm.DateTimeOffset`, metadata";
    "driveItem" DRIVE_ITEM, drive_item model -> Option<&super::DriveItem>, with_drive_item(super::DriveItem), "`driveItem`: `microsoft.graph.driveItem`";
    "listItem" LIST_ITEM, list_item model -> Option<&super::ListItem>, with_list_item(super::ListItem), "`listItem`: `microsoft.graph.listItem`, not in the metadata" if (feature = "sites");
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.itemActivityOLD`, metadata, with the accessors of [`Entity`](super::Entity)
    ItemActivityOld: super::Entity = "microsoft.graph.itemActivityOLD";
    inherited "id" ID, with_id(String), "`id`";
    "action" ACTION, action model -> Option<&super::ItemActionSet>, with_action(super::ItemActionSet), "`action`: `microsoft.graph.itemActionSet`, metadata";
    "actor" ACTOR, actor model -> Option<&super::IdentitySet>, with_actor(super::IdentitySet), "`actor`: `microsoft.graph.identitySet`, metadata";
    "times" TIMES, times model -> Option<&super::ItemActivityTimeSet>, with_times(super::ItemActivityTimeSet), "`times`: `microsoft.graph.itemActivityTimeSet`, metadata";
    "driveItem" DRIVE_ITEM, drive_item model -> Option<&super::DriveItem>, with_drive_item(super::DriveItem), "`driveItem`: `microsoft.graph.driveItem`, metadata";
    "listItem" LIST_ITEM, list_item model -> Option<&super::ListItem>, with_list_item(super::ListItem), "`listItem`: `microsoft.graph.listItem`, metadata" if (feature = "sites");
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.itemActivityStat`](https://learn.microsoft.com/graph/api/resources/itemactivitystat?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ItemActivityStat: super::Entity = "microsoft.graph.itemActivityStat";
    inherited "id" ID, with_id(String), "`id`";
    "incompleteData" INCOMPLETE_DATA, incomplete_data model -> Option<&super::IncompleteData>, with_incomplete_data(super::IncompleteData), "`incompleteData`: `microsoft.graph.incompleteData`, read-only" "Read-only.";
    "isTrending" IS_TRENDING, is_trending bool -> Option<bool>, with_is_trending(bool), "`isTrending`: `Edm.Boolean`, read-only" "Read-only.";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "create" CREATE, create model -> Option<&super::ItemActionStat>, with_create(super::ItemActionStat), "`create`: `microsoft.graph.itemActionStat`, read-only" "Read-only.";
    "edit" EDIT, edit model -> Option<&super::ItemActionStat>, with_edit(super::ItemActionStat), "`edit`: `microsoft.graph.itemActionStat`, read-only" "Read-only.";
    "delete" DELETE, delete model -> Option<&super::ItemActionStat>, with_delete(super::ItemActionStat), "`delete`: `microsoft.graph.itemActionStat`, read-only" "Read-only.";
    "move" MOVE, move_ model -> Option<&super::ItemActionStat>, with_move(super::ItemActionStat), "`move`: `microsoft.graph.itemActionStat`, read-only" "Read-only.";
    "access" ACCESS, access model -> Option<&super::ItemActionStat>, with_access(super::ItemActionStat), "`access`: `microsoft.graph.itemActionStat`, read-only" "Read-only.";
    "activities" ACTIVITIES, activities models -> Option<&[super::ItemActivity]>, with_activities(Vec<super::ItemActivity>), "`activities`: `Collection(microsoft.graph.itemActivity)`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.itemActivityTimeSet`](https://learn.microsoft.com/graph/api/resources/itemactivitytimeset?view=graph-rest-beta)
    ItemActivityTimeSet = "microsoft.graph.itemActivityTimeSet";
    "observedDateTime" OBSERVED_DATE_TIME, observed_date_time date_time -> Parsed<OffsetDateTime>, with_observed_date_time(OffsetDateTime), "`observedDateTime`: `Edm.DateTimeOffset`";
    "recordedDateTime" RECORDED_DATE_TIME, recorded_date_time date_time -> Parsed<OffsetDateTime>, with_recorded_date_time(OffsetDateTime), "`recordedDateTime`: `Edm.DateTimeOffset`";
    "lastRecordedDateTime" LAST_RECORDED_DATE_TIME, last_recorded_date_time date_time -> Parsed<OffsetDateTime>, with_last_recorded_date_time(OffsetDateTime), "`lastRecordedDateTime`: `Edm.DateTimeOffset`, metadata";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.itemAnalytics`](https://learn.microsoft.com/graph/api/resources/itemanalytics?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ItemAnalytics: super::Entity = "microsoft.graph.itemAnalytics";
    inherited "id" ID, with_id(String), "`id`";
    "allTime" ALL_TIME, all_time model -> Option<&super::ItemActivityStat>, with_all_time(super::ItemActivityStat), "`allTime`: `microsoft.graph.itemActivityStat`";
    "lastSevenDays" LAST_SEVEN_DAYS, last_seven_days model -> Option<&super::ItemActivityStat>, with_last_seven_days(super::ItemActivityStat), "`lastSevenDays`: `microsoft.graph.itemActivityStat`";
    "itemActivityStats" ITEM_ACTIVITY_STATS, item_activity_stats models -> Option<&[super::ItemActivityStat]>, with_item_activity_stats(Vec<super::ItemActivityStat>), "`itemActivityStats`: `Collection(microsoft.graph.itemActivityStat)`, metadata";
}

#[cfg(any(feature = "calendar", feature = "mail"))]
crate::runtime::model! {
    /// Inherits from attachment.
    ///
    /// [`microsoft.graph.itemAttachment`](https://learn.microsoft.com/graph/api/resources/itemattachment?view=graph-rest-beta), with the accessors of [`Attachment`](super::Attachment)
    ItemAttachment: super::Attachment, super::Entity = "microsoft.graph.itemAttachment";
    inherited "id" ID, with_id(String), "`id`";
    inherited "contentType" CONTENT_TYPE, with_content_type(String), "`contentType`";
    inherited "isInline" IS_INLINE, with_is_inline(bool), "`isInline`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "size" SIZE, with_size(i32), "`size`";
    "item" ITEM, item model -> Option<&super::OutlookItem>, with_item(super::OutlookItem), "`item`: `microsoft.graph.outlookItem`";
}

#[cfg(
    any(
        feature = "admin",
        feature = "bookings",
        feature = "communications",
        feature = "education",
        feature = "employee-experience",
        feature = "privacy",
        feature = "security",
        feature = "sites",
        feature = "tasks",
        feature = "teams",
        feature = "users"
    )
)]
crate::runtime::model! {
    /// [`microsoft.graph.itemBody`](https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-beta)
    ItemBody = "microsoft.graph.itemBody";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`";
    "contentType" CONTENT_TYPE, content_type enumeration -> Option<super::BodyType>, with_content_type(super::BodyType), "`contentType`: `microsoft.graph.bodyType`" "Possible values are: text, html.";
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
    /// [`microsoft.graph.itemReference`](https://learn.microsoft.com/graph/api/resources/itemreference?view=graph-rest-beta)
    ItemReference = "microsoft.graph.itemReference";
    "driveId" DRIVE_ID, drive_id str -> Option<&str>, with_drive_id(String), "`driveId`: `Edm.String`, read-only" "Read-only.";
    "driveType" DRIVE_TYPE, drive_type str -> Option<&str>, with_drive_type(String), "`driveType`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, read-only" "Read-only.";
    "path" PATH, path str -> Option<&str>, with_path(String), "`path`: `Edm.String`, read-only" "Read-only.";
    "shareId" SHARE_ID, share_id str -> Option<&str>, with_share_id(String), "`shareId`: `Edm.String`";
    "sharepointIds" SHAREPOINT_IDS, sharepoint_ids model -> Option<&super::SharepointIds>, with_sharepoint_ids(super::SharepointIds), "`sharepointIds`: `microsoft.graph.sharepointIds`, read-only" "Read-only.";
    "siteId" SITE_ID, site_id str -> Option<&str>, with_site_id(String), "`siteId`: `Edm.String`";
}
