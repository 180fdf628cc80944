//! Models: typed views of JSON objects.

use std::any::TypeId;

use bytemuck::TransparentWrapper;

use crate::runtime::{FromJson, IntoJson, Object, Value};

/// A typed view of a JSON object. The macro `model!` implements it.
///
/// A model holds the whole object as it was received. Properties that have no accessor are kept and sent back.
pub trait Model: TransparentWrapper<Value> + Clone + Send + Sync + 'static {
    /// The base type; that of a root type is [`Object`].
    type Base: Model;

    /// The qualified name of the type, `microsoft.graph.user`; empty if it has none.
    const TYPE: &'static str;

    /// The qualified names of all documented types that derive from this one.
    const DERIVED: &'static [&'static str] = &[];

    /// Returns the object.
    fn as_object(&self) -> &Object {
        view(self)
    }

    /// Returns the object, by value.
    fn into_object(self) -> Object {
        Object::wrap(Self::peel(self))
    }

    /// Declares a model.
    fn from_object(object: Object) -> Self {
        Self::wrap(Object::peel(object))
    }

    /// Returns the model as another type: one of its base types, the type in `@odata.type`, or a base type of that.
    /// `None` for any other type.
    fn cast<T: Model>(&self) -> Option<&T> {
        can_cast::<Self, T>(self).then(|| view(self))
    }

    /// Converts the model to another type, as [`cast`](Self::cast) does.
    ///
    /// # Errors
    ///
    /// The unchanged model, if it is of another type.
    fn cast_into<T: Model>(self) -> Result<T, Self> {
        if can_cast::<Self, T>(&self) { Ok(T::from_object(self.into_object())) } else { Err(self) }
    }

    /// Returns the model as another type, whatever its type is.
    fn view<T: Model>(&self) -> &T {
        view(self)
    }

    /// Sets `@odata.type` to the name of this type. A service needs it if a property or a request accepts several
    /// types.
    #[must_use]
    fn typed(self) -> Self {
        let mut object = self.into_object();
        object.set_type(Self::TYPE);
        Self::from_object(object)
    }

    /// Converts the model to its base type, for properties and requests that take several types; sets `@odata.type` if
    /// it is not set.
    fn into_base(self) -> Self::Base {
        let named = Self::Base::TYPE.is_empty() || self.as_object().type_name().is_some();
        let model = if named { self } else { self.typed() };
        Self::Base::from_object(model.into_object())
    }

    /// Whether this type is, or derives from, another one.
    #[doc(hidden)]
    fn is_a(model: TypeId) -> bool {
        model == TypeId::of::<Self>() || Self::Base::is_a(model)
    }
}

impl Model for Object {
    type Base = Self;
    const TYPE: &'static str = "";

    fn is_a(model: TypeId) -> bool {
        model == TypeId::of::<Self>()
    }
}

impl Object {
    /// Reads a property that is an object, as a model.
    pub fn model<T: Model>(&self, name: &str) -> Option<&T> {
        self.property(name).filter(|value| value.is_object()).map(T::wrap_ref)
    }

    /// Reads a collection of objects, as models; `None` if one of them is neither an object nor null. A model of a null
    /// element has no properties, and is sent back as null.
    pub fn models<T: Model>(&self, name: &str) -> Option<&[T]> {
        let values = self.property(name)?.as_array()?;
        values.iter().all(|value| value.is_object() || value.is_null()).then(|| T::wrap_slice(values))
    }
}

fn can_cast<A: Model, B: Model>(model: &A) -> bool {
    // Notifications of changes write `#Microsoft.Graph.Message`.
    let is = |name: &str, ty: &str| name.eq_ignore_ascii_case(ty);
    let named = |name: &str| is(name, B::TYPE) || B::DERIVED.iter().any(|derived| is(name, derived));
    A::is_a(TypeId::of::<B>()) || model.as_object().type_name().is_some_and(named)
}

/// Returns a model as another type.
pub fn view<A: Model, B: Model>(model: &A) -> &B {
    B::wrap_ref(A::peel_ref(model))
}

impl<T: Model> FromJson for T {
    const EXPECTED: &'static str = T::TYPE;

    fn from_json(json: &Value) -> Option<Self> {
        json.is_object().then(|| T::wrap(json.clone()))
    }

    fn take_json(json: Value) -> Result<Self, Value> {
        if json.is_object() { Ok(T::wrap(json)) } else { Err(json) }
    }
}

impl<T: Model> IntoJson for T {
    fn into_json(self) -> Value {
        T::peel(self)
    }
}

impl TryFrom<Value> for Object {
    type Error = Value;

    /// Returns the value if it is not an object.
    fn try_from(value: Value) -> Result<Self, Value> {
        if value.is_object() { Ok(Self::wrap(value)) } else { Err(value) }
    }
}

/// Returns the JSON if it is not an object.
impl TryFrom<serde_json::Value> for Object {
    type Error = serde_json::Value;

    fn try_from(json: serde_json::Value) -> Result<Self, serde_json::Value> {
        if let serde_json::Value::Object(map) = json { Ok(map.into()) } else { Err(json) }
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for Object {
    fn from(map: serde_json::Map<String, serde_json::Value>) -> Self {
        Self::wrap(serde_json::Value::Object(map).into())
    }
}

impl<M: Model> From<M> for Value {
    fn from(model: M) -> Self {
        M::peel(model)
    }
}
