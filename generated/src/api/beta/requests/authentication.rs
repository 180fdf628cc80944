// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `authentication`.

pub mod authentication_method {
    //! The parameters of actions of `authenticationMethod`.

    crate::runtime::parameters! {
        /// The parameters of [authenticationmethod-resetpassword](https://learn.microsoft.com/graph/api/authenticationmethod-resetpassword?view=graph-rest-beta).
        ResetPasswordRequest;
        "newPassword" with_new_password(String), "`newPassword`: `Edm.String`, metadata";
    }
}

pub mod authentication_strength_policy {
    //! The parameters of actions of `authenticationStrengthPolicy`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [authenticationstrengthpolicy-updateallowedcombinations](https://learn.microsoft.com/graph/api/authenticationstrengthpolicy-updateallowedcombinations?view=graph-rest-beta).
        UpdateAllowedCombinationsRequest;
        "allowedCombinations" with_allowed_combinations(Vec<models::AuthenticationMethodModes>), "`allowedCombinations`: `Collection(microsoft.graph.authenticationMethodModes)`, metadata";
    }
}

pub mod conditional_access_root {
    //! The parameters of actions of `conditionalAccessRoot`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [conditionalaccessroot-evaluate](https://learn.microsoft.com/graph/api/conditionalaccessroot-evaluate?view=graph-rest-beta).
        EvaluateRequest;
        "signInIdentity" with_sign_in_identity(models::SignInIdentity), "`signInIdentity`: `microsoft.graph.signInIdentity`, metadata";
        "signInContext" with_sign_in_context(models::SignInContext), "`signInContext`: `microsoft.graph.signInContext`, metadata";
        "signInConditions" with_sign_in_conditions(models::SignInConditions), "`signInConditions`: `microsoft.graph.signInConditions`, metadata";
        "appliedPoliciesOnly" with_applied_policies_only(bool), "`appliedPoliciesOnly`: `Edm.Boolean`, metadata";
    }
}

pub mod hardware_oath_authentication_method {
    //! The parameters of actions of `hardwareOathAuthenticationMethod`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [hardwareoathauthenticationmethod-activate](https://learn.microsoft.com/graph/api/hardwareoathauthenticationmethod-activate?view=graph-rest-beta).
        ActivateRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`, metadata";
        "verificationCode" with_verification_code(String), "`verificationCode`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [hardwareoathauthenticationmethod-assignandactivate](https://learn.microsoft.com/graph/api/hardwareoathauthenticationmethod-assignandactivate?view=graph-rest-beta).
        AssignAndActivateRequest;
        "device" with_device(models::HardwareOathTokenAuthenticationMethodDevice), "`device`: `microsoft.graph.hardwareOathTokenAuthenticationMethodDevice`, metadata";
        "displayName" with_display_name(String), "`displayName`: `Edm.String`, metadata";
        "verificationCode" with_verification_code(String), "`verificationCode`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [hardwareoathauthenticationmethod-assignandactivatebyserialnumber](https://learn.microsoft.com/graph/api/hardwareoathauthenticationmethod-assignandactivatebyserialnumber?view=graph-rest-beta).
        AssignAndActivateBySerialNumberRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`, metadata";
        "serialNumber" with_serial_number(String), "`serialNumber`: `Edm.String`, metadata";
        "verificationCode" with_verification_code(String), "`verificationCode`: `Edm.String`, metadata";
    }
}

pub mod identity_api_connector {
    //! The parameters of actions of `identityApiConnector`.

    crate::runtime::parameters! {
        /// The parameters of [identityapiconnector-uploadclientcertificate](https://learn.microsoft.com/graph/api/identityapiconnector-uploadclientcertificate?view=graph-rest-beta).
        UploadClientCertificateRequest;
        required pkcs12_value "pkcs12Value" with_pkcs12_value(String), "`pkcs12Value`: `Edm.String`" "Required.";
        required password "password" with_password(String), "`password`: `Edm.String`" "Required.";
    }
}

pub mod identity_user_flow_attribute_assignment {
    //! The parameters of actions of `identityUserFlowAttributeAssignment`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [identityuserflowattributeassignment-setorder](https://learn.microsoft.com/graph/api/identityuserflowattributeassignment-setorder?view=graph-rest-beta).
        SetOrderRequest;
        "newAssignmentOrder" with_new_assignment_order(models::AssignmentOrder), "`newAssignmentOrder`: `microsoft.graph.assignmentOrder`";
    }
}

pub mod qr_pin {
    //! The parameters of actions of `qrPin`.

    crate::runtime::parameters! {
        /// The parameters of [qrpin-updatepin](https://learn.microsoft.com/graph/api/qrpin-updatepin?view=graph-rest-beta).
        UpdatePinRequest;
        "currentPin" with_current_pin(String), "`currentPin`: `Edm.String`, metadata";
        "newPin" with_new_pin(String), "`newPin`: `Edm.String`, metadata";
    }
}

pub mod risky_agent {
    //! The parameters of actions of `riskyAgent`.

    crate::runtime::parameters! {
        /// The parameters of [riskyagent-confirmcompromised](https://learn.microsoft.com/graph/api/riskyagent-confirmcompromised?view=graph-rest-beta).
        ConfirmCompromisedRequest;
        "agentIds" with_agent_ids(Vec<String>), "`agentIds`: `Collection(Edm.String)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [riskyagent-confirmsafe](https://learn.microsoft.com/graph/api/riskyagent-confirmsafe?view=graph-rest-beta).
        ConfirmSafeRequest;
        "agentIds" with_agent_ids(Vec<String>), "`agentIds`: `Collection(Edm.String)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [riskyagent-dismiss](https://learn.microsoft.com/graph/api/riskyagent-dismiss?view=graph-rest-beta).
        DismissRequest;
        "agentIds" with_agent_ids(Vec<String>), "`agentIds`: `Collection(Edm.String)`, metadata";
    }
}

pub mod risky_service_principal {
    //! The parameters of actions of `riskyServicePrincipal`.

    crate::runtime::parameters! {
        /// The parameters of [riskyserviceprincipal-confirmcompromised](https://learn.microsoft.com/graph/api/riskyserviceprincipal-confirmcompromised?view=graph-rest-beta).
        ConfirmCompromisedRequest;
        "servicePrincipalIds" with_service_principal_ids(Vec<String>), "`servicePrincipalIds`: `Collection(Edm.String)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [riskyserviceprincipal-dismiss](https://learn.microsoft.com/graph/api/riskyserviceprincipal-dismiss?view=graph-rest-beta).
        DismissRequest;
        "servicePrincipalIds" with_service_principal_ids(Vec<String>), "`servicePrincipalIds`: `Collection(Edm.String)`, metadata";
    }
}

pub mod risky_user {
    //! The parameters of actions of `riskyUser`.

    crate::runtime::parameters! {
        /// The parameters of [riskyuser-confirmsafe](https://learn.microsoft.com/graph/api/riskyuser-confirmsafe?view=graph-rest-beta).
        ConfirmSafeRequest;
        "userIds" with_user_ids(Vec<String>), "`userIds`: `Collection(Edm.String)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [riskyusers-confirmcompromised](https://learn.microsoft.com/graph/api/riskyusers-confirmcompromised?view=graph-rest-beta).
        ConfirmCompromisedRequest;
        "userIds" with_user_ids(Vec<String>), "`userIds`: `Collection(Edm.String)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [riskyusers-dismiss](https://learn.microsoft.com/graph/api/riskyusers-dismiss?view=graph-rest-beta).
        DismissRequest;
        "userIds" with_user_ids(Vec<String>), "`userIds`: `Collection(Edm.String)`, metadata";
    }
}

pub mod trust_framework_key_set {
    //! The parameters of actions of `trustFrameworkKeySet`.

    crate::runtime::parameters! {
        /// The parameters of [trustframeworkkeyset-generatekey](https://learn.microsoft.com/graph/api/trustframeworkkeyset-generatekey?view=graph-rest-beta).
        GenerateKeyRequest;
        "use" with_use(String), "`use`: `Edm.String`";
        "kty" with_kty(String), "`kty`: `Edm.String`";
        "nbf" with_nbf(i64), "`nbf`: `Edm.Int64`, type of the metadata";
        "exp" with_exp(i64), "`exp`: `Edm.Int64`, type of the metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [trustframeworkkeyset-uploadcertificate](https://learn.microsoft.com/graph/api/trustframeworkkeyset-uploadcertificate?view=graph-rest-beta).
        UploadCertificateRequest;
        "key" with_key(String), "`key`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [trustframeworkkeyset-uploadpkcs12](https://learn.microsoft.com/graph/api/trustframeworkkeyset-uploadpkcs12?view=graph-rest-beta).
        UploadPkcs12Request;
        "key" with_key(String), "`key`: `Edm.String`";
        "password" with_password(String), "`password`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [trustframeworkkeyset-uploadsecret](https://learn.microsoft.com/graph/api/trustframeworkkeyset-uploadsecret?view=graph-rest-beta).
        UploadSecretRequest;
        "use" with_use(String), "`use`: `Edm.String`";
        "k" with_k(String), "`k`: `Edm.String`";
        "nbf" with_nbf(i64), "`nbf`: `Edm.Int64`";
        "exp" with_exp(i64), "`exp`: `Edm.Int64`";
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
        /// The parameters of [webapplicationfirewallprovider-verify](https://learn.microsoft.com/graph/api/webapplicationfirewallprovider-verify?view=graph-rest-beta).
        VerifyRequest;
        "hostName" with_host_name(String), "`hostName`: `Edm.String`, metadata";
    }
}
