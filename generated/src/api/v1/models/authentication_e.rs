// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

use crate::runtime::OffsetDateTime;

crate::runtime::model! {
    /// `microsoft.graph.emailAuthenticationMethod`, metadata, with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    EmailAuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.emailAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.emailAuthenticationMethodConfiguration`](https://learn.microsoft.com/graph/api/resources/emailauthenticationmethodconfiguration?view=graph-rest-1.0), with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    EmailAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity = "microsoft.graph.emailAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    inherited "excludeTargets" EXCLUDE_TARGETS, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`";
    "allowExternalIdToUseEmailOtp" ALLOW_EXTERNAL_ID_TO_USE_EMAIL_OTP, allow_external_id_to_use_email_otp enumeration -> Option<super::ExternalEmailOtpState>, with_allow_external_id_to_use_email_otp(super::ExternalEmailOtpState), "`allowExternalIdToUseEmailOtp`: `microsoft.graph.externalEmailOtpState`" "Possible values are: default, enabled, disabled, unknownFutureValue.";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::AuthenticationMethodTarget]>, with_include_targets(Vec<super::AuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.authenticationMethodTarget)`";
}

crate::runtime::model! {
    /// `microsoft.graph.emailDetails`, metadata
    EmailDetails = "microsoft.graph.emailDetails";
    "body" BODY, body str -> Option<&str>, with_body(String), "`body`: `Edm.String`, metadata";
    "senderEmailAddress" SENDER_EMAIL_ADDRESS, sender_email_address str -> Option<&str>, with_sender_email_address(String), "`senderEmailAddress`: `Edm.String`, metadata";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.enumeratedDeviceRegistrationMembership`, metadata, with the accessors of [`DeviceRegistrationMembership`](super::DeviceRegistrationMembership)
    EnumeratedDeviceRegistrationMembership: super::DeviceRegistrationMembership = "microsoft.graph.enumeratedDeviceRegistrationMembership";
    "groups" GROUPS, groups strs -> Option<Vec<&str>>, with_groups(Vec<String>), "`groups`: `Collection(Edm.String)`, metadata";
    "users" USERS, users strs -> Option<Vec<&str>>, with_users(Vec<String>), "`users`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.enumeratedDomains`, metadata, with the accessors of [`ValidatingDomains`](super::ValidatingDomains)
    EnumeratedDomains: super::ValidatingDomains = "microsoft.graph.enumeratedDomains";
    inherited "rootDomains" ROOT_DOMAINS, with_root_domains(super::RootDomains), "`rootDomains`";
    "domainNames" DOMAIN_NAMES, domain_names strs -> Option<Vec<&str>>, with_domain_names(Vec<String>), "`domainNames`: `Collection(Edm.String)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.errorCorrectionLevel`, metadata
    ErrorCorrectionLevel = "microsoft.graph.errorCorrectionLevel" {
        L = "l",
        M = "m",
        Q = "q",
        H = "h",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.excludeTarget`](https://learn.microsoft.com/graph/api/resources/excludetarget?view=graph-rest-1.0)
    ExcludeTarget = "microsoft.graph.excludeTarget";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "targetType" TARGET_TYPE, target_type enumeration -> Option<super::AuthenticationMethodTargetType>, with_target_type(super::AuthenticationMethodTargetType), "`targetType`: `microsoft.graph.authenticationMethodTargetType`" "Possible values are: user, group, unknownFutureValue.";
}

crate::runtime::model! {
    /// `microsoft.graph.externalAuthenticationMethod`, metadata, with the accessors of [`AuthenticationMethod`](super::AuthenticationMethod)
    ExternalAuthenticationMethod: super::AuthenticationMethod, super::Entity = "microsoft.graph.externalAuthenticationMethod";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "configurationId" CONFIGURATION_ID, configuration_id str -> Option<&str>, with_configuration_id(String), "`configurationId`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.externalAuthenticationMethodConfiguration`, metadata, with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    ExternalAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity = "microsoft.graph.externalAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    inherited "excludeTargets" EXCLUDE_TARGETS, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "openIdConnectSetting" OPEN_ID_CONNECT_SETTING, open_id_connect_setting model -> Option<&super::OpenIdConnectSetting>, with_open_id_connect_setting(super::OpenIdConnectSetting), "`openIdConnectSetting`: `microsoft.graph.openIdConnectSetting`, metadata";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::AuthenticationMethodTarget]>, with_include_targets(Vec<super::AuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.authenticationMethodTarget)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.externalEmailOtpState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ExternalEmailOtpState = "microsoft.graph.externalEmailOtpState" {
        Default = "default",
        Enabled = "enabled",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.externalUsersSelfServiceSignUpEventsFlow`, metadata, with the accessors of [`AuthenticationEventsFlow`](super::AuthenticationEventsFlow)
    ExternalUsersSelfServiceSignUpEventsFlow: super::AuthenticationEventsFlow, super::Entity = "microsoft.graph.externalUsersSelfServiceSignUpEventsFlow";
    inherited "id" ID, with_id(String), "`id`";
    inherited "conditions" CONDITIONS, with_conditions(super::AuthenticationConditions), "`conditions`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "onAttributeCollection" ON_ATTRIBUTE_COLLECTION, on_attribute_collection model -> Option<&super::OnAttributeCollectionHandler>, with_on_attribute_collection(super::OnAttributeCollectionHandler), "`onAttributeCollection`: `microsoft.graph.onAttributeCollectionHandler`, metadata";
    "onAttributeCollectionStart" ON_ATTRIBUTE_COLLECTION_START, on_attribute_collection_start model -> Option<&super::OnAttributeCollectionStartHandler>, with_on_attribute_collection_start(super::OnAttributeCollectionStartHandler), "`onAttributeCollectionStart`: `microsoft.graph.onAttributeCollectionStartHandler`, metadata";
    "onAttributeCollectionSubmit" ON_ATTRIBUTE_COLLECTION_SUBMIT, on_attribute_collection_submit model -> Option<&super::OnAttributeCollectionSubmitHandler>, with_on_attribute_collection_submit(super::OnAttributeCollectionSubmitHandler), "`onAttributeCollectionSubmit`: `microsoft.graph.onAttributeCollectionSubmitHandler`, metadata";
    "onAuthenticationMethodLoadStart" ON_AUTHENTICATION_METHOD_LOAD_START, on_authentication_method_load_start model -> Option<&super::OnAuthenticationMethodLoadStartHandler>, with_on_authentication_method_load_start(super::OnAuthenticationMethodLoadStartHandler), "`onAuthenticationMethodLoadStart`: `microsoft.graph.onAuthenticationMethodLoadStartHandler`, metadata";
    "onInteractiveAuthFlowStart" ON_INTERACTIVE_AUTH_FLOW_START, on_interactive_auth_flow_start model -> Option<&super::OnInteractiveAuthFlowStartHandler>, with_on_interactive_auth_flow_start(super::OnInteractiveAuthFlowStartHandler), "`onInteractiveAuthFlowStart`: `microsoft.graph.onInteractiveAuthFlowStartHandler`, metadata";
    "onUserCreateStart" ON_USER_CREATE_START, on_user_create_start model -> Option<&super::OnUserCreateStartHandler>, with_on_user_create_start(super::OnUserCreateStartHandler), "`onUserCreateStart`: `microsoft.graph.onUserCreateStartHandler`, metadata";
}
