// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.identityUserFlowAttributeInputType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    IdentityUserFlowAttributeInputType = "microsoft.graph.identityUserFlowAttributeInputType" {
        /// `textBox`
        TextBox = "textBox",
        /// `dateTimeDropdown`
        DateTimeDropdown = "dateTimeDropdown",
        /// `radioSingleSelect`
        RadioSingleSelect = "radioSingleSelect",
        /// `dropdownSingleSelect`
        DropdownSingleSelect = "dropdownSingleSelect",
        /// `emailBox`
        EmailBox = "emailBox",
        /// `checkboxMultiSelect`
        CheckboxMultiSelect = "checkboxMultiSelect",
    }
}
