// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

crate::runtime::model! {
    /// `microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp`, metadata, with the accessors of [`OnAttributeCollectionHandler`](super::OnAttributeCollectionHandler)
    OnAttributeCollectionExternalUsersSelfServiceSignUp: super::OnAttributeCollectionHandler = "microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp";
    "attributeCollectionPage" ATTRIBUTE_COLLECTION_PAGE, attribute_collection_page model -> Option<&super::AuthenticationAttributeCollectionPage>, with_attribute_collection_page(super::AuthenticationAttributeCollectionPage), "`attributeCollectionPage`: `microsoft.graph.authenticationAttributeCollectionPage`, metadata";
    "attributes" ATTRIBUTES, attributes models -> Option<&[super::IdentityUserFlowAttribute]>, with_attributes(Vec<super::IdentityUserFlowAttribute>), "`attributes`: `Collection(microsoft.graph.identityUserFlowAttribute)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onAttributeCollectionHandler`, metadata
    OnAttributeCollectionHandler = "microsoft.graph.onAttributeCollectionHandler" {
        "microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.onAttributeCollectionListener`, metadata, with the accessors of [`AuthenticationEventListener`](super::AuthenticationEventListener)
    OnAttributeCollectionListener: super::AuthenticationEventListener, super::Entity = "microsoft.graph.onAttributeCollectionListener";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationEventsFlowId" AUTHENTICATION_EVENTS_FLOW_ID, with_authentication_events_flow_id(String), "`authenticationEventsFlowId`";
    inherited "conditions" CONDITIONS, with_conditions(super::AuthenticationConditions), "`conditions`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "handler" HANDLER, handler model -> Option<&super::OnAttributeCollectionHandler>, with_handler(super::OnAttributeCollectionHandler), "`handler`: `microsoft.graph.onAttributeCollectionHandler`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onAttributeCollectionStartCustomExtension`, metadata, with the accessors of [`CustomAuthenticationExtension`](super::CustomAuthenticationExtension)
    OnAttributeCollectionStartCustomExtension: super::CustomAuthenticationExtension, super::CustomCalloutExtension, super::Entity = "microsoft.graph.onAttributeCollectionStartCustomExtension";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationConfiguration" AUTHENTICATION_CONFIGURATION, with_authentication_configuration(super::CustomExtensionAuthenticationConfiguration), "`authenticationConfiguration`";
    inherited "clientConfiguration" CLIENT_CONFIGURATION, with_client_configuration(super::CustomExtensionClientConfiguration), "`clientConfiguration`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "endpointConfiguration" ENDPOINT_CONFIGURATION, with_endpoint_configuration(super::CustomExtensionEndpointConfiguration), "`endpointConfiguration`";
    inherited "behaviorOnError" BEHAVIOR_ON_ERROR, with_behavior_on_error(super::CustomExtensionBehaviorOnError), "`behaviorOnError`";
}

crate::runtime::model! {
    /// `microsoft.graph.onAttributeCollectionStartCustomExtensionHandler`, metadata, with the accessors of [`OnAttributeCollectionStartHandler`](super::OnAttributeCollectionStartHandler)
    OnAttributeCollectionStartCustomExtensionHandler: super::OnAttributeCollectionStartHandler = "microsoft.graph.onAttributeCollectionStartCustomExtensionHandler";
    "configuration" CONFIGURATION, configuration model -> Option<&super::CustomExtensionOverwriteConfiguration>, with_configuration(super::CustomExtensionOverwriteConfiguration), "`configuration`: `microsoft.graph.customExtensionOverwriteConfiguration`, metadata";
    "customExtension" CUSTOM_EXTENSION, custom_extension model -> Option<&super::OnAttributeCollectionStartCustomExtension>, with_custom_extension(super::OnAttributeCollectionStartCustomExtension), "`customExtension`: `microsoft.graph.onAttributeCollectionStartCustomExtension`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onAttributeCollectionStartHandler`, metadata
    OnAttributeCollectionStartHandler = "microsoft.graph.onAttributeCollectionStartHandler" {
        "microsoft.graph.onAttributeCollectionStartCustomExtensionHandler",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.onAttributeCollectionStartListener`, metadata, with the accessors of [`AuthenticationEventListener`](super::AuthenticationEventListener)
    OnAttributeCollectionStartListener: super::AuthenticationEventListener, super::Entity = "microsoft.graph.onAttributeCollectionStartListener";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationEventsFlowId" AUTHENTICATION_EVENTS_FLOW_ID, with_authentication_events_flow_id(String), "`authenticationEventsFlowId`";
    inherited "conditions" CONDITIONS, with_conditions(super::AuthenticationConditions), "`conditions`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "handler" HANDLER, handler model -> Option<&super::OnAttributeCollectionStartHandler>, with_handler(super::OnAttributeCollectionStartHandler), "`handler`: `microsoft.graph.onAttributeCollectionStartHandler`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onAttributeCollectionSubmitCustomExtension`, metadata, with the accessors of [`CustomAuthenticationExtension`](super::CustomAuthenticationExtension)
    OnAttributeCollectionSubmitCustomExtension: super::CustomAuthenticationExtension, super::CustomCalloutExtension, super::Entity = "microsoft.graph.onAttributeCollectionSubmitCustomExtension";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationConfiguration" AUTHENTICATION_CONFIGURATION, with_authentication_configuration(super::CustomExtensionAuthenticationConfiguration), "`authenticationConfiguration`";
    inherited "clientConfiguration" CLIENT_CONFIGURATION, with_client_configuration(super::CustomExtensionClientConfiguration), "`clientConfiguration`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "endpointConfiguration" ENDPOINT_CONFIGURATION, with_endpoint_configuration(super::CustomExtensionEndpointConfiguration), "`endpointConfiguration`";
    inherited "behaviorOnError" BEHAVIOR_ON_ERROR, with_behavior_on_error(super::CustomExtensionBehaviorOnError), "`behaviorOnError`";
}

crate::runtime::model! {
    /// `microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler`, metadata, with the accessors of [`OnAttributeCollectionSubmitHandler`](super::OnAttributeCollectionSubmitHandler)
    OnAttributeCollectionSubmitCustomExtensionHandler: super::OnAttributeCollectionSubmitHandler = "microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler";
    "configuration" CONFIGURATION, configuration model -> Option<&super::CustomExtensionOverwriteConfiguration>, with_configuration(super::CustomExtensionOverwriteConfiguration), "`configuration`: `microsoft.graph.customExtensionOverwriteConfiguration`, metadata";
    "customExtension" CUSTOM_EXTENSION, custom_extension model -> Option<&super::OnAttributeCollectionSubmitCustomExtension>, with_custom_extension(super::OnAttributeCollectionSubmitCustomExtension), "`customExtension`: `microsoft.graph.onAttributeCollectionSubmitCustomExtension`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onAttributeCollectionSubmitHandler`, metadata
    OnAttributeCollectionSubmitHandler = "microsoft.graph.onAttributeCollectionSubmitHandler" {
        "microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.onAttributeCollectionSubmitListener`, metadata, with the accessors of [`AuthenticationEventListener`](super::AuthenticationEventListener)
    OnAttributeCollectionSubmitListener: super::AuthenticationEventListener, super::Entity = "microsoft.graph.onAttributeCollectionSubmitListener";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationEventsFlowId" AUTHENTICATION_EVENTS_FLOW_ID, with_authentication_events_flow_id(String), "`authenticationEventsFlowId`";
    inherited "conditions" CONDITIONS, with_conditions(super::AuthenticationConditions), "`conditions`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "handler" HANDLER, handler model -> Option<&super::OnAttributeCollectionSubmitHandler>, with_handler(super::OnAttributeCollectionSubmitHandler), "`handler`: `microsoft.graph.onAttributeCollectionSubmitHandler`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp`, metadata, with the accessors of [`OnAuthenticationMethodLoadStartHandler`](super::OnAuthenticationMethodLoadStartHandler)
    OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp: super::OnAuthenticationMethodLoadStartHandler = "microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp";
    "identityProviders" IDENTITY_PROVIDERS, identity_providers models -> Option<&[super::IdentityProviderBase]>, with_identity_providers(Vec<super::IdentityProviderBase>), "`identityProviders`: `Collection(microsoft.graph.identityProviderBase)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onAuthenticationMethodLoadStartHandler`, metadata
    OnAuthenticationMethodLoadStartHandler = "microsoft.graph.onAuthenticationMethodLoadStartHandler" {
        "microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.onAuthenticationMethodLoadStartListener`, metadata, with the accessors of [`AuthenticationEventListener`](super::AuthenticationEventListener)
    OnAuthenticationMethodLoadStartListener: super::AuthenticationEventListener, super::Entity = "microsoft.graph.onAuthenticationMethodLoadStartListener";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationEventsFlowId" AUTHENTICATION_EVENTS_FLOW_ID, with_authentication_events_flow_id(String), "`authenticationEventsFlowId`";
    inherited "conditions" CONDITIONS, with_conditions(super::AuthenticationConditions), "`conditions`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "handler" HANDLER, handler model -> Option<&super::OnAuthenticationMethodLoadStartHandler>, with_handler(super::OnAuthenticationMethodLoadStartHandler), "`handler`: `microsoft.graph.onAuthenticationMethodLoadStartHandler`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onEmailOtpSendListener`, metadata, with the accessors of [`AuthenticationEventListener`](super::AuthenticationEventListener)
    OnEmailOtpSendListener: super::AuthenticationEventListener, super::Entity = "microsoft.graph.onEmailOtpSendListener";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationEventsFlowId" AUTHENTICATION_EVENTS_FLOW_ID, with_authentication_events_flow_id(String), "`authenticationEventsFlowId`";
    inherited "conditions" CONDITIONS, with_conditions(super::AuthenticationConditions), "`conditions`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "handler" HANDLER, handler model -> Option<&super::OnOtpSendHandler>, with_handler(super::OnOtpSendHandler), "`handler`: `microsoft.graph.onOtpSendHandler`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onFraudProtectionLoadStartExternalUsersAuthHandler`, metadata, with the accessors of [`OnFraudProtectionLoadStartHandler`](super::OnFraudProtectionLoadStartHandler)
    OnFraudProtectionLoadStartExternalUsersAuthHandler: super::OnFraudProtectionLoadStartHandler = "microsoft.graph.onFraudProtectionLoadStartExternalUsersAuthHandler";
    "signUp" SIGN_UP, sign_up model -> Option<&super::FraudProtectionConfiguration>, with_sign_up(super::FraudProtectionConfiguration), "`signUp`: `microsoft.graph.fraudProtectionConfiguration`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onFraudProtectionLoadStartHandler`, metadata
    OnFraudProtectionLoadStartHandler = "microsoft.graph.onFraudProtectionLoadStartHandler" {
        "microsoft.graph.onFraudProtectionLoadStartExternalUsersAuthHandler",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.onFraudProtectionLoadStartListener`, metadata, with the accessors of [`AuthenticationEventListener`](super::AuthenticationEventListener)
    OnFraudProtectionLoadStartListener: super::AuthenticationEventListener, super::Entity = "microsoft.graph.onFraudProtectionLoadStartListener";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationEventsFlowId" AUTHENTICATION_EVENTS_FLOW_ID, with_authentication_events_flow_id(String), "`authenticationEventsFlowId`";
    inherited "conditions" CONDITIONS, with_conditions(super::AuthenticationConditions), "`conditions`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "handler" HANDLER, handler model -> Option<&super::OnFraudProtectionLoadStartHandler>, with_handler(super::OnFraudProtectionLoadStartHandler), "`handler`: `microsoft.graph.onFraudProtectionLoadStartHandler`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onInteractiveAuthFlowStartExternalUsersSelfServiceSignUp`, metadata, with the accessors of [`OnInteractiveAuthFlowStartHandler`](super::OnInteractiveAuthFlowStartHandler)
    OnInteractiveAuthFlowStartExternalUsersSelfServiceSignUp: super::OnInteractiveAuthFlowStartHandler = "microsoft.graph.onInteractiveAuthFlowStartExternalUsersSelfServiceSignUp";
    "isSignUpAllowed" IS_SIGN_UP_ALLOWED, is_sign_up_allowed bool -> Option<bool>, with_is_sign_up_allowed(bool), "`isSignUpAllowed`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onInteractiveAuthFlowStartHandler`, metadata
    OnInteractiveAuthFlowStartHandler = "microsoft.graph.onInteractiveAuthFlowStartHandler" {
        "microsoft.graph.onInteractiveAuthFlowStartExternalUsersSelfServiceSignUp",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.onInteractiveAuthFlowStartListener`, metadata, with the accessors of [`AuthenticationEventListener`](super::AuthenticationEventListener)
    OnInteractiveAuthFlowStartListener: super::AuthenticationEventListener, super::Entity = "microsoft.graph.onInteractiveAuthFlowStartListener";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationEventsFlowId" AUTHENTICATION_EVENTS_FLOW_ID, with_authentication_events_flow_id(String), "`authenticationEventsFlowId`";
    inherited "conditions" CONDITIONS, with_conditions(super::AuthenticationConditions), "`conditions`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "handler" HANDLER, handler model -> Option<&super::OnInteractiveAuthFlowStartHandler>, with_handler(super::OnInteractiveAuthFlowStartHandler), "`handler`: `microsoft.graph.onInteractiveAuthFlowStartHandler`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onOtpSendCustomExtension`, metadata, with the accessors of [`CustomAuthenticationExtension`](super::CustomAuthenticationExtension)
    OnOtpSendCustomExtension: super::CustomAuthenticationExtension, super::CustomCalloutExtension, super::Entity = "microsoft.graph.onOtpSendCustomExtension";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationConfiguration" AUTHENTICATION_CONFIGURATION, with_authentication_configuration(super::CustomExtensionAuthenticationConfiguration), "`authenticationConfiguration`";
    inherited "clientConfiguration" CLIENT_CONFIGURATION, with_client_configuration(super::CustomExtensionClientConfiguration), "`clientConfiguration`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "endpointConfiguration" ENDPOINT_CONFIGURATION, with_endpoint_configuration(super::CustomExtensionEndpointConfiguration), "`endpointConfiguration`";
    inherited "behaviorOnError" BEHAVIOR_ON_ERROR, with_behavior_on_error(super::CustomExtensionBehaviorOnError), "`behaviorOnError`";
}

crate::runtime::model! {
    /// `microsoft.graph.onOtpSendCustomExtensionHandler`, metadata, with the accessors of [`OnOtpSendHandler`](super::OnOtpSendHandler)
    OnOtpSendCustomExtensionHandler: super::OnOtpSendHandler = "microsoft.graph.onOtpSendCustomExtensionHandler";
    "configuration" CONFIGURATION, configuration model -> Option<&super::CustomExtensionOverwriteConfiguration>, with_configuration(super::CustomExtensionOverwriteConfiguration), "`configuration`: `microsoft.graph.customExtensionOverwriteConfiguration`, metadata";
    "customExtension" CUSTOM_EXTENSION, custom_extension model -> Option<&super::OnOtpSendCustomExtension>, with_custom_extension(super::OnOtpSendCustomExtension), "`customExtension`: `microsoft.graph.onOtpSendCustomExtension`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onOtpSendHandler`, metadata
    OnOtpSendHandler = "microsoft.graph.onOtpSendHandler" {
        "microsoft.graph.onOtpSendCustomExtensionHandler",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.onPasswordMigrationCustomExtensionHandler`, metadata, with the accessors of [`OnPasswordSubmitHandler`](super::OnPasswordSubmitHandler)
    OnPasswordMigrationCustomExtensionHandler: super::OnPasswordSubmitHandler = "microsoft.graph.onPasswordMigrationCustomExtensionHandler";
    "configuration" CONFIGURATION, configuration model -> Option<&super::CustomExtensionOverwriteConfiguration>, with_configuration(super::CustomExtensionOverwriteConfiguration), "`configuration`: `microsoft.graph.customExtensionOverwriteConfiguration`, metadata";
    "migrationPropertyId" MIGRATION_PROPERTY_ID, migration_property_id str -> Option<&str>, with_migration_property_id(String), "`migrationPropertyId`: `Edm.String`, metadata";
    "customExtension" CUSTOM_EXTENSION, custom_extension model -> Option<&super::OnPasswordSubmitCustomExtension>, with_custom_extension(super::OnPasswordSubmitCustomExtension), "`customExtension`: `microsoft.graph.onPasswordSubmitCustomExtension`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onPasswordSubmitCustomExtension`, metadata, with the accessors of [`CustomAuthenticationExtension`](super::CustomAuthenticationExtension)
    OnPasswordSubmitCustomExtension: super::CustomAuthenticationExtension, super::CustomCalloutExtension, super::Entity = "microsoft.graph.onPasswordSubmitCustomExtension";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationConfiguration" AUTHENTICATION_CONFIGURATION, with_authentication_configuration(super::CustomExtensionAuthenticationConfiguration), "`authenticationConfiguration`";
    inherited "clientConfiguration" CLIENT_CONFIGURATION, with_client_configuration(super::CustomExtensionClientConfiguration), "`clientConfiguration`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "endpointConfiguration" ENDPOINT_CONFIGURATION, with_endpoint_configuration(super::CustomExtensionEndpointConfiguration), "`endpointConfiguration`";
    inherited "behaviorOnError" BEHAVIOR_ON_ERROR, with_behavior_on_error(super::CustomExtensionBehaviorOnError), "`behaviorOnError`";
}

crate::runtime::model! {
    /// `microsoft.graph.onPasswordSubmitHandler`, metadata
    OnPasswordSubmitHandler = "microsoft.graph.onPasswordSubmitHandler" {
        "microsoft.graph.onPasswordMigrationCustomExtensionHandler",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.onPasswordSubmitListener`, metadata, with the accessors of [`AuthenticationEventListener`](super::AuthenticationEventListener)
    OnPasswordSubmitListener: super::AuthenticationEventListener, super::Entity = "microsoft.graph.onPasswordSubmitListener";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationEventsFlowId" AUTHENTICATION_EVENTS_FLOW_ID, with_authentication_events_flow_id(String), "`authenticationEventsFlowId`";
    inherited "conditions" CONDITIONS, with_conditions(super::AuthenticationConditions), "`conditions`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "handler" HANDLER, handler model -> Option<&super::OnPasswordSubmitHandler>, with_handler(super::OnPasswordSubmitHandler), "`handler`: `microsoft.graph.onPasswordSubmitHandler`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onTokenIssuanceStartCustomExtension`, metadata, with the accessors of [`CustomAuthenticationExtension`](super::CustomAuthenticationExtension)
    OnTokenIssuanceStartCustomExtension: super::CustomAuthenticationExtension, super::CustomCalloutExtension, super::Entity = "microsoft.graph.onTokenIssuanceStartCustomExtension";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationConfiguration" AUTHENTICATION_CONFIGURATION, with_authentication_configuration(super::CustomExtensionAuthenticationConfiguration), "`authenticationConfiguration`";
    inherited "clientConfiguration" CLIENT_CONFIGURATION, with_client_configuration(super::CustomExtensionClientConfiguration), "`clientConfiguration`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "endpointConfiguration" ENDPOINT_CONFIGURATION, with_endpoint_configuration(super::CustomExtensionEndpointConfiguration), "`endpointConfiguration`";
    inherited "behaviorOnError" BEHAVIOR_ON_ERROR, with_behavior_on_error(super::CustomExtensionBehaviorOnError), "`behaviorOnError`";
    "claimsForTokenConfiguration" CLAIMS_FOR_TOKEN_CONFIGURATION, claims_for_token_configuration models -> Option<&[super::OnTokenIssuanceStartReturnClaim]>, with_claims_for_token_configuration(Vec<super::OnTokenIssuanceStartReturnClaim>), "`claimsForTokenConfiguration`: `Collection(microsoft.graph.onTokenIssuanceStartReturnClaim)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onTokenIssuanceStartCustomExtensionHandler`, metadata, with the accessors of [`OnTokenIssuanceStartHandler`](super::OnTokenIssuanceStartHandler)
    OnTokenIssuanceStartCustomExtensionHandler: super::OnTokenIssuanceStartHandler = "microsoft.graph.onTokenIssuanceStartCustomExtensionHandler";
    "configuration" CONFIGURATION, configuration model -> Option<&super::CustomExtensionOverwriteConfiguration>, with_configuration(super::CustomExtensionOverwriteConfiguration), "`configuration`: `microsoft.graph.customExtensionOverwriteConfiguration`, metadata";
    "customExtension" CUSTOM_EXTENSION, custom_extension model -> Option<&super::OnTokenIssuanceStartCustomExtension>, with_custom_extension(super::OnTokenIssuanceStartCustomExtension), "`customExtension`: `microsoft.graph.onTokenIssuanceStartCustomExtension`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onTokenIssuanceStartHandler`, metadata
    OnTokenIssuanceStartHandler = "microsoft.graph.onTokenIssuanceStartHandler" {
        "microsoft.graph.onTokenIssuanceStartCustomExtensionHandler",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.onTokenIssuanceStartListener`, metadata, with the accessors of [`AuthenticationEventListener`](super::AuthenticationEventListener)
    OnTokenIssuanceStartListener: super::AuthenticationEventListener, super::Entity = "microsoft.graph.onTokenIssuanceStartListener";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationEventsFlowId" AUTHENTICATION_EVENTS_FLOW_ID, with_authentication_events_flow_id(String), "`authenticationEventsFlowId`";
    inherited "conditions" CONDITIONS, with_conditions(super::AuthenticationConditions), "`conditions`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "handler" HANDLER, handler model -> Option<&super::OnTokenIssuanceStartHandler>, with_handler(super::OnTokenIssuanceStartHandler), "`handler`: `microsoft.graph.onTokenIssuanceStartHandler`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onTokenIssuanceStartReturnClaim`, metadata
    OnTokenIssuanceStartReturnClaim = "microsoft.graph.onTokenIssuanceStartReturnClaim";
    "claimIdInApiResponse" CLAIM_ID_IN_API_RESPONSE, claim_id_in_api_response str -> Option<&str>, with_claim_id_in_api_response(String), "`claimIdInApiResponse`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onUserCreateStartExternalUsersSelfServiceSignUp`, metadata, with the accessors of [`OnUserCreateStartHandler`](super::OnUserCreateStartHandler)
    OnUserCreateStartExternalUsersSelfServiceSignUp: super::OnUserCreateStartHandler = "microsoft.graph.onUserCreateStartExternalUsersSelfServiceSignUp";
    "userTypeToCreate" USER_TYPE_TO_CREATE, user_type_to_create enumeration -> Option<super::UserType>, with_user_type_to_create(super::UserType), "`userTypeToCreate`: `microsoft.graph.userType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onUserCreateStartHandler`, metadata
    OnUserCreateStartHandler = "microsoft.graph.onUserCreateStartHandler" {
        "microsoft.graph.onUserCreateStartExternalUsersSelfServiceSignUp",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.onUserCreateStartListener`, metadata, with the accessors of [`AuthenticationEventListener`](super::AuthenticationEventListener)
    OnUserCreateStartListener: super::AuthenticationEventListener, super::Entity = "microsoft.graph.onUserCreateStartListener";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationEventsFlowId" AUTHENTICATION_EVENTS_FLOW_ID, with_authentication_events_flow_id(String), "`authenticationEventsFlowId`";
    inherited "conditions" CONDITIONS, with_conditions(super::AuthenticationConditions), "`conditions`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "handler" HANDLER, handler model -> Option<&super::OnUserCreateStartHandler>, with_handler(super::OnUserCreateStartHandler), "`handler`: `microsoft.graph.onUserCreateStartHandler`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onVerifiedIdClaimValidationCustomExtension`, metadata, with the accessors of [`CustomAuthenticationExtension`](super::CustomAuthenticationExtension)
    OnVerifiedIdClaimValidationCustomExtension: super::CustomAuthenticationExtension, super::CustomCalloutExtension, super::Entity = "microsoft.graph.onVerifiedIdClaimValidationCustomExtension";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationConfiguration" AUTHENTICATION_CONFIGURATION, with_authentication_configuration(super::CustomExtensionAuthenticationConfiguration), "`authenticationConfiguration`";
    inherited "clientConfiguration" CLIENT_CONFIGURATION, with_client_configuration(super::CustomExtensionClientConfiguration), "`clientConfiguration`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "endpointConfiguration" ENDPOINT_CONFIGURATION, with_endpoint_configuration(super::CustomExtensionEndpointConfiguration), "`endpointConfiguration`";
    inherited "behaviorOnError" BEHAVIOR_ON_ERROR, with_behavior_on_error(super::CustomExtensionBehaviorOnError), "`behaviorOnError`";
}

crate::runtime::model! {
    /// `microsoft.graph.onVerifiedIdClaimValidationCustomExtensionHandler`, metadata, with the accessors of [`OnVerifiedIdClaimValidationHandler`](super::OnVerifiedIdClaimValidationHandler)
    OnVerifiedIdClaimValidationCustomExtensionHandler: super::OnVerifiedIdClaimValidationHandler = "microsoft.graph.onVerifiedIdClaimValidationCustomExtensionHandler";
    "configuration" CONFIGURATION, configuration model -> Option<&super::CustomExtensionOverwriteConfiguration>, with_configuration(super::CustomExtensionOverwriteConfiguration), "`configuration`: `microsoft.graph.customExtensionOverwriteConfiguration`, metadata";
    "customExtension" CUSTOM_EXTENSION, custom_extension model -> Option<&super::OnVerifiedIdClaimValidationCustomExtension>, with_custom_extension(super::OnVerifiedIdClaimValidationCustomExtension), "`customExtension`: `microsoft.graph.onVerifiedIdClaimValidationCustomExtension`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onVerifiedIdClaimValidationHandler`, metadata
    OnVerifiedIdClaimValidationHandler = "microsoft.graph.onVerifiedIdClaimValidationHandler" {
        "microsoft.graph.onVerifiedIdClaimValidationCustomExtensionHandler",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.onVerifiedIdClaimValidationListener`, metadata, with the accessors of [`AuthenticationEventListener`](super::AuthenticationEventListener)
    OnVerifiedIdClaimValidationListener: super::AuthenticationEventListener, super::Entity = "microsoft.graph.onVerifiedIdClaimValidationListener";
    inherited "id" ID, with_id(String), "`id`";
    inherited "authenticationEventsFlowId" AUTHENTICATION_EVENTS_FLOW_ID, with_authentication_events_flow_id(String), "`authenticationEventsFlowId`";
    inherited "conditions" CONDITIONS, with_conditions(super::AuthenticationConditions), "`conditions`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "handler" HANDLER, handler model -> Option<&super::OnVerifiedIdClaimValidationHandler>, with_handler(super::OnVerifiedIdClaimValidationHandler), "`handler`: `microsoft.graph.onVerifiedIdClaimValidationHandler`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.openIdConnectSetting`, metadata
    OpenIdConnectSetting = "microsoft.graph.openIdConnectSetting";
    "clientId" CLIENT_ID, client_id str -> Option<&str>, with_client_id(String), "`clientId`: `Edm.String`, metadata";
    "discoveryUrl" DISCOVERY_URL, discovery_url str -> Option<&str>, with_discovery_url(String), "`discoveryUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.ownerlessGroupPolicy`, metadata, with the accessors of [`Entity`](super::Entity)
    OwnerlessGroupPolicy: super::Entity = "microsoft.graph.ownerlessGroupPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "emailInfo" EMAIL_INFO, email_info model -> Option<&super::EmailDetails>, with_email_info(super::EmailDetails), "`emailInfo`: `microsoft.graph.emailDetails`, metadata";
    "enabledGroupIds" ENABLED_GROUP_IDS, enabled_group_ids strs -> Option<Vec<&str>>, with_enabled_group_ids(Vec<String>), "`enabledGroupIds`: `Collection(Edm.String)`, metadata";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "maxMembersToNotify" MAX_MEMBERS_TO_NOTIFY, max_members_to_notify i64 -> Option<i64>, with_max_members_to_notify(i64), "`maxMembersToNotify`: `Edm.Int64`, metadata";
    "notificationDurationInWeeks" NOTIFICATION_DURATION_IN_WEEKS, notification_duration_in_weeks i64 -> Option<i64>, with_notification_duration_in_weeks(i64), "`notificationDurationInWeeks`: `Edm.Int64`, metadata";
    "policyWebUrl" POLICY_WEB_URL, policy_web_url str -> Option<&str>, with_policy_web_url(String), "`policyWebUrl`: `Edm.String`, metadata";
    "targetOwners" TARGET_OWNERS, target_owners model -> Option<&super::TargetOwners>, with_target_owners(super::TargetOwners), "`targetOwners`: `microsoft.graph.targetOwners`, metadata";
}
