// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `authentication`.

pub mod authentication_method {
    //! The parameters of actions of `authenticationMethod`.

    crate::runtime::parameters! {
        /// The parameters of [authenticationmethod-resetpassword](https://learn.microsoft.com/graph/api/authenticationmethod-resetpassword?view=graph-rest-1.0).
        ResetPasswordRequest;
        "newPassword" with_new_password(String), "`newPassword`: `Edm.String`, metadata";
    }
}

pub mod authentication_strength_policy {
    //! The parameters of actions of `authenticationStrengthPolicy`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [authenticationstrengthpolicy-updateallowedcombinations](https://learn.microsoft.com/graph/api/authenticationstrengthpolicy-updateallowedcombinations?view=graph-rest-1.0).
        UpdateAllowedCombinationsRequest;
        "allowedCombinations" with_allowed_combinations(Vec<models::AuthenticationMethodModes>), "`allowedCombinations`: `Collection(microsoft.graph.authenticationMethodModes)`, metadata";
    }
}

pub mod conditional_access_root {
    //! The parameters of actions of `conditionalAccessRoot`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [conditionalaccessroot-evaluate](https://learn.microsoft.com/graph/api/conditionalaccessroot-evaluate?view=graph-rest-1.0).
        EvaluateRequest;
        "signInIdentity" with_sign_in_identity(models::SignInIdentity), "`signInIdentity`: `microsoft.graph.signInIdentity`, metadata";
        "signInContext" with_sign_in_context(models::SignInContext), "`signInContext`: `microsoft.graph.signInContext`, metadata";
        "signInConditions" with_sign_in_conditions(models::SignInConditions), "`signInConditions`: `microsoft.graph.signInConditions`, metadata";
        "appliedPoliciesOnly" with_applied_policies_only(bool), "`appliedPoliciesOnly`: `Edm.Boolean`, metadata";
    }
}

pub mod identity_api_connector {
    //! The parameters of actions of `identityApiConnector`.

    crate::runtime::parameters! {
        /// The parameters of [identityapiconnector-uploadclientcertificate](https://learn.microsoft.com/graph/api/identityapiconnector-uploadclientcertificate?view=graph-rest-1.0).
        UploadClientCertificateRequest;
        required pkcs12_value "pkcs12Value" with_pkcs12_value(String), "`pkcs12Value`: `Edm.String`" "Required.";
        required password "password" with_password(String), "`password`: `Edm.String`" "Required.";
    }
}

pub mod identity_user_flow_attribute_assignment {
    //! The parameters of actions of `identityUserFlowAttributeAssignment`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [identityuserflowattributeassignment-setorder](https://learn.microsoft.com/graph/api/identityuserflowattributeassignment-setorder?view=graph-rest-1.0).
        SetOrderRequest;
        "newAssignmentOrder" with_new_assignment_order(models::AssignmentOrder), "`newAssignmentOrder`: `microsoft.graph.assignmentOrder`";
    }
}

pub mod risky_service_principal {
    //! The parameters of actions of `riskyServicePrincipal`.

    crate::runtime::parameters! {
        /// The parameters of [riskyserviceprincipal-confirmcompromised](https://learn.microsoft.com/graph/api/riskyserviceprincipal-confirmcompromised?view=graph-rest-1.0).
        ConfirmCompromisedRequest;
        "servicePrincipalIds" with_service_principal_ids(Vec<String>), "`servicePrincipalIds`: `Collection(Edm.String)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [riskyserviceprincipal-dismiss](https://learn.microsoft.com/graph/api/riskyserviceprincipal-dismiss?view=graph-rest-1.0).
        DismissRequest;
        "servicePrincipalIds" with_service_principal_ids(Vec<String>), "`servicePrincipalIds`: `Collection(Edm.String)`, metadata";
    }
}

pub mod risky_user {
    //! The parameters of actions of `riskyUser`.

    crate::runtime::parameters! {
        /// The parameters of [riskyuser-confirmcompromised](https://learn.microsoft.com/graph/api/riskyuser-confirmcompromised?view=graph-rest-1.0).
        ConfirmCompromisedRequest;
        "userIds" with_user_ids(Vec<String>), "`userIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [riskyuser-confirmsafe](https://learn.microsoft.com/graph/api/riskyuser-confirmsafe?view=graph-rest-1.0).
        ConfirmSafeRequest;
        "userIds" with_user_ids(Vec<String>), "`userIds`: `Collection(Edm.String)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [riskyuser-dismiss](https://learn.microsoft.com/graph/api/riskyuser-dismiss?view=graph-rest-1.0).
        DismissRequest;
        "userIds" with_user_ids(Vec<String>), "`userIds`: `Collection(Edm.String)`";
    }
}

pub mod validateauthenticationconfiguration {
    //! The parameters of actions of `validateauthenticationconfiguration`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of `validate_authentication_configuration`.
        ValidateAuthenticationConfigurationRequest;
        "endpointConfiguration" with_endpoint_configuration(models::CustomExtensionEndpointConfiguration), "`endpointConfiguration`: `microsoft.graph.customExtensionEndpointConfiguration`, metadata";
        "authenticationConfiguration" with_authentication_configuration(models::CustomExtensionAuthenticationConfiguration), "`authenticationConfiguration`: `microsoft.graph.customExtensionAuthenticationConfiguration`, metadata";
    }
}

pub mod web_application_firewall_provider {
    //! The parameters of actions of `webApplicationFirewallProvider`.

    crate::runtime::parameters! {
        /// The parameters of [webapplicationfirewallprovider-verify](https://learn.microsoft.com/graph/api/webapplicationfirewallprovider-verify?view=graph-rest-1.0).
        VerifyRequest;
        "hostName" with_host_name(String), "`hostName`: `Edm.String`, metadata";
    }
}
