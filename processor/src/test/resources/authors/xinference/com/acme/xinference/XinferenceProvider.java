package com.acme.xinference;

public final class XinferenceProvider {}
